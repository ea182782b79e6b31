// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/export_lists.h"

#include "handoff/handoff_store.h"
#include "handoff/handoff_terms.h"
#include "report/handoff_report_source.h"
#include "settings/settings.h"
#include "storage/failure.h"

#include <algorithm>

namespace tasuki::exports {

namespace {

using report::HandoffReportRow;
using enum ColumnType;

QString dateText(QDate date)
{
    return date.isValid() ? date.toString(Qt::ISODate) : QString();
}

/// Words of one language in place of the codes, as the headings above them.
class Words {
public:
    Words(TermLanguage language, const std::vector<Route>& routes) : m_language(language)
    {
        for (const Route& route : routes)
            m_routes.insert(route.code, routeText(route, language));
    }
    void put(HandoffReportRow& row) const
    {
        row.routeCode = m_routes.value(row.routeCode, row.routeCode);
        if (row.lastReturnReason.isEmpty())
            return;
        const qsizetype end = row.lastReturnReason.indexOf(u':'); // the code, and what was written behind ": "
        const QString code = end < 0 ? row.lastReturnReason : row.lastReturnReason.left(end);
        row.lastReturnReason = termText(kReturnReasonTerms, code, m_language) + row.lastReturnReason.mid(code.size());
    }
    QString state(HandoffState state) const { return stateText(state, m_language); }
    QString of(const Term& term) const { return term.text(m_language); }
    QString yesNo(bool yes) const
    {
        if (m_language == TermLanguage::Japanese)
            return yes ? QStringLiteral("はい") : QStringLiteral("いいえ");
        return yes ? QStringLiteral("Yes") : QStringLiteral("No");
    }

private:
    TermLanguage m_language;
    QHash<QString, QString> m_routes;
};

/// Empty where it is not known yet.
QString yesNoText(std::optional<bool> yes, const Words* words)
{
    if (!yes)
        return {};
    if (words)
        return words->yesNo(*yes);
    return *yes ? QStringLiteral("true") : QStringLiteral("false");
}

QString numberText(std::optional<int> number)
{
    return number ? QString::number(*number) : QString();
}

QString codeOrWords(const Term& term, const Words* words)
{
    return words ? words->of(term) : term.codeText();
}

QString ratingText(const HandoffReportRow& row, int HandoffRating::*aspect)
{
    return row.said.rating ? QString::number((*row.said.rating).*aspect) : QString();
}

/// With codes where there are no words.
QStringList cellsOf(const HandoffReportRow& row, int exponent, const Words* words)
{
    return {u'H' + QString::number(row.id.value()),
            row.accountKey,
            row.accountName,
            row.routeCode,
            row.fromTeam,
            row.fromMember,
            row.toTeam,
            row.toMember,
            words ? words->state(row.state) : toText(row.state),
            dateText(row.createdOn),
            dateText(row.offeredOn),
            dateText(row.acceptedOn),
            dateText(row.closedOn),
            dateText(row.returnedOn),
            dateText(row.cancelledOn),
            QString::number(row.returnedCount),
            row.lastReturnReason,
            row.exceptionReason,
            QString::number(row.criteriaMet),
            QString::number(row.criteriaTotal),
            QString::number(row.slaBusinessDays),
            numberText(row.businessDaysToAccept),
            yesNoText(row.slaMet, words),
            row.mrrAtOffer ? formatPlain(*row.mrrAtOffer, exponent, exponent) : QString(),
            dateText(row.dueDate),
            row.note,
            QString::number(row.offerAgain.target),
            numberText(row.businessDaysToOfferAgain),
            yesNoText(row.offeredAgainInTime, words),
            QString::number(row.firstTouch.target),
            dateText(row.firstTouch.isOver() ? row.firstTouch.until : QDate()),
            numberText(row.businessDaysToFirstTouch),
            yesNoText(row.firstTouchInTime, words),
            row.severity ? codeOrWords(kSeverityTerms[size_t(*row.severity)], words) : QString(),
            QString::number(row.said.questions),
            QString::number(row.said.openQuestions),
            QString::number(row.said.conditions),
            QString::number(row.said.openConditions),
            row.acceptedOn.isValid() ? yesNoText(row.synthesisAsked, words) : QString(),
            row.said.synthesis ? codeOrWords(kSynthesisVerdictTerms[size_t(*row.said.synthesis)], words) : QString(),
            ratingText(row, &HandoffRating::completeness),
            ratingText(row, &HandoffRating::promises),
            ratingText(row, &HandoffRating::context),
            ratingText(row, &HandoffRating::people),
            ratingText(row, &HandoffRating::usage)};
}

} // namespace

const std::vector<Column>& handoffColumns()
{
    static const std::vector<Column> all = {
        {QStringLiteral("handoff_id"), QStringLiteral("引き継ぎID"), Text},
        {QStringLiteral("account_id"), QStringLiteral("顧客ID"), Text},
        {QStringLiteral("account_name"), QStringLiteral("顧客名"), Text},
        {QStringLiteral("route"), QStringLiteral("引き継ぎ経路"), Text, NumberFormat::Plain, kRouteTerms},
        {QStringLiteral("from_team"), QStringLiteral("引き継ぎ元チーム"), Text},
        {QStringLiteral("from_member"), QStringLiteral("引き継ぎ元"), Text},
        {QStringLiteral("to_team"), QStringLiteral("引き継ぎ先チーム"), Text},
        {QStringLiteral("to_member"), QStringLiteral("引き継ぎ先"), Text},
        {QStringLiteral("state"), QStringLiteral("状態"), Text, NumberFormat::Plain, kHandoffStateTerms},
        {QStringLiteral("created_at"), QStringLiteral("作成日"), Date},
        {QStringLiteral("offered_at"), QStringLiteral("依頼日"), Date},
        {QStringLiteral("accepted_at"), QStringLiteral("受領日"), Date},
        {QStringLiteral("closed_at"), QStringLiteral("完了日"), Date},
        {QStringLiteral("returned_at"), QStringLiteral("差し戻し日"), Date},
        {QStringLiteral("cancelled_at"), QStringLiteral("取り下げ日"), Date},
        {QStringLiteral("returned_count"), QStringLiteral("差し戻し回数"), Number},
        {QStringLiteral("last_return_reason"), QStringLiteral("直近の差し戻し理由"), Text},
        {QStringLiteral("exception_reason"), QStringLiteral("例外の理由"), Text},
        {QStringLiteral("criteria_met"), QStringLiteral("完了した項目数"), Number},
        {QStringLiteral("criteria_total"), QStringLiteral("項目数"), Number},
        {QStringLiteral("sla_business_days"), QStringLiteral("受領期限（営業日）"), Number},
        {QStringLiteral("business_days_to_accept"), QStringLiteral("受領までの営業日数"), Number},
        {QStringLiteral("sla_met"), QStringLiteral("期限内"), Text},
        {QStringLiteral("mrr_at_offer"), QStringLiteral("依頼時のMRR"), Number},
        {QStringLiteral("due_date"), QStringLiteral("受領期限日"), Date},
        {QStringLiteral("note"), QStringLiteral("メモ"), Text},
        {QStringLiteral("offer_again_business_days"), QStringLiteral("再依頼の期限（営業日）"), Number},
        {QStringLiteral("business_days_to_offer_again"), QStringLiteral("再依頼までの営業日数"), Number},
        {QStringLiteral("offered_again_in_time"), QStringLiteral("再依頼の期限内"), Text},
        {QStringLiteral("first_touch_business_days"), QStringLiteral("初回タッチポイントの期限（営業日）"), Number},
        {QStringLiteral("first_touch_at"), QStringLiteral("引き継ぎ後の初回タッチポイント日"), Date},
        {QStringLiteral("business_days_to_first_touch"), QStringLiteral("初回タッチポイントまでの営業日数"), Number},
        {QStringLiteral("first_touch_in_time"), QStringLiteral("初回タッチポイントの期限内"), Text},
        {QStringLiteral("severity"), QStringLiteral("見守り度"), Text, NumberFormat::Plain, kSeverityTerms},
        {QStringLiteral("questions"), QStringLiteral("質問数"), Number},
        {QStringLiteral("questions_open"), QStringLiteral("未回答の質問数"), Number},
        {QStringLiteral("conditions"), QStringLiteral("受領の条件数"), Number},
        {QStringLiteral("conditions_open"), QStringLiteral("未完了の条件数"), Number},
        {QStringLiteral("synthesis_asked"), QStringLiteral("要約の依頼"), Text},
        {QStringLiteral("synthesis"), QStringLiteral("受け手の要約"), Text, NumberFormat::Plain,
         kSynthesisVerdictTerms},
        {QStringLiteral("rating_completeness"), QStringLiteral("評価：網羅性"), Number},
        {QStringLiteral("rating_promises"), QStringLiteral("評価：約束"), Number},
        {QStringLiteral("rating_context"), QStringLiteral("評価：背景"), Number},
        {QStringLiteral("rating_people"), QStringLiteral("評価：先方担当者"), Number},
        {QStringLiteral("rating_usage"), QStringLiteral("評価：利用状況"), Number}};
    return all;
}

Result<void> exportHandoffs(storage::Database& db, QDate today, RowSink& sink, std::optional<TermLanguage> language)
{
    return storage::attempt([&] {
        const int exponent = currencyExponent(Settings::read(db).baseCurrency);
        auto rows = storage::unwrap(report::handoffReportOf(db, today));
        std::ranges::sort(rows, {}, [](const HandoffReportRow& row) { return row.id.value(); });
        storage::unwrap(sink.begin(handoffColumns()));
        std::optional<Words> words;
        if (language)
            words.emplace(*language, storage::unwrap(handoff::HandoffStore(db).routes()));
        for (HandoffReportRow& row : rows) {
            if (words)
                words->put(row);
            storage::unwrap(writeRow(sink, cellsOf(row, exponent, words ? &*words : nullptr)));
        }
        storage::unwrap(sink.end());
    });
}

} // namespace tasuki::exports
