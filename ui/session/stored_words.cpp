// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/stored_words.h"

#include "account/account_store.h"
#include "account/stage.h"
#include "account/touch_tier.h"
#include "contact/contact_store.h"
#include "goal/goal.h"
#include "handoff/handoff_store.h"
#include "handoff/handoff_terms.h"
#include "onboarding/onboarding.h"
#include "people/people_rules.h"
#include "renewal/renewal_store.h"
#include "revenue/contract_rules.h"
#include "revenue/rates.h"
#include "session/session.h"
#include "touchpoint/touchpoint_store.h"
#include "widgets/format.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <span>

namespace tasuki {

namespace {

struct StoredWords {
    Q_DECLARE_TR_FUNCTIONS(storedWords)
};

/// The words for the codes of a column; none where it holds no codes.
std::span<const Term> termsOf(const QString& table, const QString& column)
{
    if (column == u"touch_tier" || column == u"tier")
        return kTierTerms;
    if (column == u"it_skill")
        return kItSkillTerms;
    if (column == u"motive")
        return kMotiveTerms;
    if (column == u"role" && table == u"contacts")
        return kContactRoleTerms;
    if (column == u"role" && table == u"key_roles")
        return kKeyRoleTerms;
    if (column == u"state")
        return kHandoffStateTerms;
    if (column == u"return_code" || column == u"reason_code")
        return kReturnReasonTerms;
    if (column == u"period_unit")
        return kPeriodTerms;
    if (column == u"charge_type")
        return revenue::kChargeTerms;
    if (column == u"call" || column == u"call_180" || column == u"call_90")
        return kCallTerms;
    if (column == u"outcome" && table == u"renewals")
        return kRenewalOutcomeTerms;
    if (column == u"status")
        return kGoalStatusTerms;
    if (column == u"outcome")
        return kOnboardingOutcomeTerms;
    if (column == u"specific" || column == u"measurable" || column == u"achievable" || column == u"relevant"
        || column == u"time_bound")
        return kAnswerTerms;
    return {};
}

template <typename List, typename Key>
QString nameOf(const Result<List>& list, Key id, const auto& textOf)
{
    if (!list)
        return {};
    const auto found = std::ranges::find_if(*list, [&](const auto& item) { return item.id == id; });
    return found == list->end() ? QString() : textOf(*found);
}

/// Empty where the column holds no id, or the id of what is gone.
QString nameOfId(Session& session, const QString& column, qint64 id)
{
    const TermLanguage words = session.words();
    if (column.endsWith(QLatin1String("member_id")) || column == u"reports_to" || column == u"ticked_by")
        return session.directory().memberName(MemberId(id));
    if (column.endsWith(QLatin1String("team_id")))
        return session.directory().teamName(TeamId(id));
    if (column.endsWith(QLatin1String("stage_id"))) {
        const auto at = size_t(id - 1);
        return id > 0 && at < std::size(kStageTerms) ? kStageTerms[at].text(words) : QString();
    }
    if (column == u"parent_id" || column == u"account_id") {
        const auto account = AccountStore(session.db()).find(AccountId(id));
        return account && *account ? (*account)->name : QString();
    }
    if (column.endsWith(QLatin1String("contact_id"))) {
        storage::Database& db = session.db();
        const auto contact = ContactStore(db).find(ContactId(id));
        return contact && *contact ? (*contact)->name : QString();
    }
    if (column == u"route_id")
        return nameOf(handoff::HandoffStore(session.db()).routes(), RouteId(id),
                      [&](const Route& route) { return routeText(route, words); });
    if (column == u"kind_id")
        return nameOf(TouchpointStore(session.db()).kinds(), TouchpointKindId(id),
                      [&](const TouchpointKind& kind) { return kindText(kind, words); });
    if (column == u"reason_id")
        return nameOf(renewal::RenewalStore(session.db()).reasons(), RowId(id),
                      [&](const ChurnReason& reason) { return reasonText(reason, words); });
    return {};
}

} // namespace

QString columnText(const QString& column)
{
    static const QHash<QString, const char*> kNames = {
        {QStringLiteral("name"), QT_TRANSLATE_NOOP("accountWords", "Name")},
        {QStringLiteral("yomi"), QT_TRANSLATE_NOOP("accountWords", "Reading")},
        {QStringLiteral("fte"), QT_TRANSLATE_NOOP("accountWords", "Full-time part (FTE)")},
        {QStringLiteral("account_key"), QT_TRANSLATE_NOOP("accountWords", "Account ID")},
        {QStringLiteral("code"), QT_TRANSLATE_NOOP("accountWords", "Code")},
        {QStringLiteral("segment"), QT_TRANSLATE_NOOP("accountWords", "Segment")},
        {QStringLiteral("industry"), QT_TRANSLATE_NOOP("accountWords", "Industry")},
        {QStringLiteral("touch_tier"), QT_TRANSLATE_NOOP("accountWords", "Touch tier")},
        {QStringLiteral("it_skill"), QT_TRANSLATE_NOOP("accountWords", "IT skill")},
        {QStringLiteral("currency"), QT_TRANSLATE_NOOP("accountWords", "Currency")},
        {QStringLiteral("signup_date"), QT_TRANSLATE_NOOP("accountWords", "Signed up")},
        {QStringLiteral("contract_start"), QT_TRANSLATE_NOOP("accountWords", "Contract start")},
        {QStringLiteral("renewal_date"), QT_TRANSLATE_NOOP("accountWords", "Renewal")},
        {QStringLiteral("stores"), QT_TRANSLATE_NOOP("accountWords", "Stores")},
        {QStringLiteral("seats"), QT_TRANSLATE_NOOP("accountWords", "Seats")},
        {QStringLiteral("parent_id"), QT_TRANSLATE_NOOP("accountWords", "Parent account")},
        {QStringLiteral("notes"), QT_TRANSLATE_NOOP("accountWords", "Notes")},
        {QStringLiteral("email"), QT_TRANSLATE_NOOP("accountWords", "E-mail")},
        {QStringLiteral("phone"), QT_TRANSLATE_NOOP("accountWords", "Phone")},
        {QStringLiteral("title"), QT_TRANSLATE_NOOP("accountWords", "Title")},
        {QStringLiteral("department"), QT_TRANSLATE_NOOP("accountWords", "Department")},
        {QStringLiteral("role"), QT_TRANSLATE_NOOP("accountWords", "Role")},
        {QStringLiteral("motive"), QT_TRANSLATE_NOOP("accountWords", "Bought for")},
        {QStringLiteral("member_id"), QT_TRANSLATE_NOOP("accountWords", "Member")},
        {QStringLiteral("tag"), QT_TRANSLATE_NOOP("accountWords", "Tag")},
        {QStringLiteral("plan"), QT_TRANSLATE_NOOP("accountWords", "Plan")},
        {QStringLiteral("start_date"), QT_TRANSLATE_NOOP("accountWords", "First day")},
        {QStringLiteral("end_date"), QT_TRANSLATE_NOOP("accountWords", "Last day")},
        {QStringLiteral("mrr_minor"), QT_TRANSLATE_NOOP("accountWords", "MRR")},
        {QStringLiteral("amount_minor"), QT_TRANSLATE_NOOP("accountWords", "Amount")},
        {QStringLiteral("period_unit"), QT_TRANSLATE_NOOP("accountWords", "Billing period")},
        {QStringLiteral("period_count"), QT_TRANSLATE_NOOP("accountWords", "Number of periods")},
        {QStringLiteral("quantity_micro"), QT_TRANSLATE_NOOP("accountWords", "Quantity")},
        {QStringLiteral("discount_ppm"), QT_TRANSLATE_NOOP("accountWords", "Discount")},
        {QStringLiteral("charge_type"), QT_TRANSLATE_NOOP("accountWords", "Charge type")},
        {QStringLiteral("product"), QT_TRANSLATE_NOOP("accountWords", "Product")},
        {QStringLiteral("service"), QT_TRANSLATE_NOOP("accountWords", "Service")},
        {QStringLiteral("measure"), QT_TRANSLATE_NOOP("accountWords", "Measure")},
        {QStringLiteral("baseline"), QT_TRANSLATE_NOOP("accountWords", "Baseline")},
        {QStringLiteral("current_value"), QT_TRANSLATE_NOOP("accountWords", "Current value")},
        {QStringLiteral("target"), QT_TRANSLATE_NOOP("accountWords", "Target")},
        {QStringLiteral("unit"), QT_TRANSLATE_NOOP("accountWords", "Unit")},
        {QStringLiteral("due_date"), QT_TRANSLATE_NOOP("accountWords", "Due date")},
        {QStringLiteral("specific"), QT_TRANSLATE_NOOP("accountWords", "Specific")},
        {QStringLiteral("measurable"), QT_TRANSLATE_NOOP("accountWords", "Measurable")},
        {QStringLiteral("achievable"), QT_TRANSLATE_NOOP("accountWords", "Achievable")},
        {QStringLiteral("relevant"), QT_TRANSLATE_NOOP("accountWords", "Relevant")},
        {QStringLiteral("time_bound"), QT_TRANSLATE_NOOP("accountWords", "Time-bound")},
        {QStringLiteral("agreed_contact_id"), QT_TRANSLATE_NOOP("accountWords", "Agreed by (contact)")},
        {QStringLiteral("agreed_by"), QT_TRANSLATE_NOOP("accountWords", "Agreed by")},
        {QStringLiteral("status"), QT_TRANSLATE_NOOP("accountWords", "Status")},
        {QStringLiteral("status_on"), QT_TRANSLATE_NOOP("accountWords", "Status since")},
        {QStringLiteral("signed_on"), QT_TRANSLATE_NOOP("accountWords", "Contract signed")},
        {QStringLiteral("planned_start"), QT_TRANSLATE_NOOP("accountWords", "Contract start (planned)")},
        {QStringLiteral("actual_start"), QT_TRANSLATE_NOOP("accountWords", "Contract start (actual)")},
        {QStringLiteral("first_cash_in"), QT_TRANSLATE_NOOP("accountWords", "First cash-in")},
        {QStringLiteral("kickoff_on"), QT_TRANSLATE_NOOP("accountWords", "Kickoff")},
        {QStringLiteral("target_days"), QT_TRANSLATE_NOOP("accountWords", "Target days")},
        {QStringLiteral("criteria_version"), QT_TRANSLATE_NOOP("accountWords", "Version of the criteria")},
        {QStringLiteral("first_use_on"), QT_TRANSLATE_NOOP("accountWords", "First use confirmed")},
        {QStringLiteral("outcome"), QT_TRANSLATE_NOOP("accountWords", "Outcome")},
        {QStringLiteral("outcome_on"), QT_TRANSLATE_NOOP("accountWords", "Outcome on")},
        {QStringLiteral("reason"), QT_TRANSLATE_NOOP("accountWords", "Reason")},
        {QStringLiteral("call"), QT_TRANSLATE_NOOP("accountWords", "Call")},
        {QStringLiteral("contact_id"), QT_TRANSLATE_NOOP("accountWords", "Contact")},
        {QStringLiteral("criteria"), QT_TRANSLATE_NOOP("accountWords", "Success criteria")},
        {QStringLiteral("day"), QT_TRANSLATE_NOOP("accountWords", "Day")},
        {QStringLiteral("decided_on"), QT_TRANSLATE_NOOP("accountWords", "Decided on")},
        {QStringLiteral("direction"), QT_TRANSLATE_NOOP("accountWords", "Direction")},
        {QStringLiteral("from_member_id"), QT_TRANSLATE_NOOP("accountWords", "Sender")},
        {QStringLiteral("from_team_id"), QT_TRANSLATE_NOOP("accountWords", "Sending team")},
        {QStringLiteral("kind_id"), QT_TRANSLATE_NOOP("accountWords", "Kind")},
        {QStringLiteral("label"), QT_TRANSLATE_NOOP("accountWords", "Item")},
        {QStringLiteral("minutes"), QT_TRANSLATE_NOOP("accountWords", "Minutes")},
        {QStringLiteral("mood"), QT_TRANSLATE_NOOP("accountWords", "Mood")},
        {QStringLiteral("mrr_due_minor"), QT_TRANSLATE_NOOP("accountWords", "MRR due")},
        {QStringLiteral("mrr_renewed_minor"), QT_TRANSLATE_NOOP("accountWords", "MRR renewed")},
        {QStringLiteral("new_stage_id"), QT_TRANSLATE_NOOP("accountWords", "New stage")},
        {QStringLiteral("note"), QT_TRANSLATE_NOOP("accountWords", "Note")},
        {QStringLiteral("note_template"), QT_TRANSLATE_NOOP("accountWords", "Note template")},
        {QStringLiteral("rate_pico"), QT_TRANSLATE_NOOP("accountWords", "Rate")},
        {QStringLiteral("reason_code"), QT_TRANSLATE_NOOP("accountWords", "Reason")},
        {QStringLiteral("reason_id"), QT_TRANSLATE_NOOP("accountWords", "Reason")},
        {QStringLiteral("reason_text"), QT_TRANSLATE_NOOP("accountWords", "Reason in words")},
        {QStringLiteral("return_code"), QT_TRANSLATE_NOOP("accountWords", "Reason")},
        {QStringLiteral("return_text"), QT_TRANSLATE_NOOP("accountWords", "Reason in words")},
        {QStringLiteral("reports_to"), QT_TRANSLATE_NOOP("accountWords", "Reports to")},
        {QStringLiteral("sla_business_days"), QT_TRANSLATE_NOOP("accountWords", "SLA in business days")},
        {QStringLiteral("stage_id"), QT_TRANSLATE_NOOP("accountWords", "Stage")},
        {QStringLiteral("state"), QT_TRANSLATE_NOOP("accountWords", "State")},
        {QStringLiteral("team_id"), QT_TRANSLATE_NOOP("accountWords", "Team")},
        {QStringLiteral("text"), QT_TRANSLATE_NOOP("accountWords", "Text")},
        {QStringLiteral("tier"), QT_TRANSLATE_NOOP("accountWords", "Touch tier")},
        {QStringLiteral("to_member_id"), QT_TRANSLATE_NOOP("accountWords", "Receiver")},
        {QStringLiteral("to_team_id"), QT_TRANSLATE_NOOP("accountWords", "Receiving team")},
        {QStringLiteral("value"), QT_TRANSLATE_NOOP("accountWords", "Value")}};
    const char* name = kNames.value(column, nullptr);
    return name ? QCoreApplication::translate("accountWords", name) : QString();
}

QString storedText(Session& session, const QString& table, const QString& column, const Value& value)
{
    if (const auto* id = std::get_if<qint64>(&value)) {
        if (QString name = nameOfId(session, column, *id); !name.isEmpty())
            return name;
        if (column.endsWith(QLatin1String("_minor")))
            return money(Amount::fromMinor(*id), session.baseCurrency());
        if (column == u"quantity_micro")
            return formatExact(Amount::fromMinor(*id), 6);
        if (column == u"discount_ppm")
            return formatExact(Amount::fromMinor(*id), 4) + u'%';
        if (column == u"fte")
            return people::fteText(*id);
        if (column == u"rate_pico")
            return revenue::rateText(*id);
        if (column == u"active" || column == u"ticked" || column == u"required" || column == u"retired")
            return *id != 0 ? StoredWords::tr("Yes") : StoredWords::tr("No");
        return *id == 0 && column.endsWith(QLatin1String("_id")) ? absentText() : number(*id);
    }
    if (const auto* real = std::get_if<double>(&value))
        return QLocale().toString(*real);
    const auto* text = std::get_if<QString>(&value);
    if (!text || text->isEmpty())
        return absentText();
    if (const auto terms = termsOf(table, column); !terms.empty())
        return termText(terms, *text, session.words());
    QDate day = text->size() == 10 ? QDate::fromString(*text, Qt::ISODate) : QDate();
    if (day.isValid() && column == u"end_date")
        day = day.addDays(-1); // stored as the first day that is not served, and read as the last one that is
    return day.isValid() ? dateNumeric(day) : *text;
}

} // namespace tasuki
