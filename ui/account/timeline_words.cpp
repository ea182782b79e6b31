// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/timeline_words.h"

#include "base/names.h"
#include "capture/people_present.h"
#include "handoff/handoff_store.h"
#include "handoff/handoff_terms.h"
#include "kind/kind.h"
#include "renewal/renewal_store.h"
#include "renewal/renewal_words.h"
#include "revenue/revenue_store.h"
#include "session/account_rows.h"
#include "session/account_words.h"
#include "session/looks.h"
#include "session/session.h"
#include "session/stored_words.h"
#include "touchpoint/touchpoint_fields.h"
#include "touchpoint/touchpoint_store.h"
#include "widgets/format.h"

namespace tasuki {

namespace {

QString joined(const QStringList& parts)
{
    QStringList there = parts;
    there.removeAll(QString());
    return there.join(QStringLiteral(" · "));
}

QString withPeople(const QString& people)
{
    return people.isEmpty() ? QString() : AccountWords::tr("with %1").arg(people);
}

Tone moodTone(const std::optional<int>& mood)
{
    if (!mood || *mood == 0)
        return Tone::Accent;
    return *mood > 0 ? Tone::Good : Tone::Bad;
}

QString movementText(revenue::Movement movement)
{
    switch (movement) {
    case revenue::Movement::New: return AccountWords::tr("New MRR");
    case revenue::Movement::Reactivation: return AccountWords::tr("MRR reactivated");
    case revenue::Movement::Expansion: return AccountWords::tr("MRR expanded");
    case revenue::Movement::Contraction: return AccountWords::tr("MRR contracted");
    case revenue::Movement::Churn: return AccountWords::tr("MRR churned");
    case revenue::Movement::None: break;
    }
    return AccountWords::tr("MRR");
}

Tone toneOf(Mark mark)
{
    switch (mark) {
    case Mark::Neutral: return Tone::Neutral;
    case Mark::Accent: return Tone::Accent;
    case Mark::Info: return Tone::Info;
    case Mark::Good: return Tone::Good;
    case Mark::Warn: return Tone::Warn;
    case Mark::Bad: return Tone::Bad;
    }
    return Tone::Neutral;
}

Value valueOf(const QJsonValue& json)
{
    if (json.isString())
        return json.toString();
    if (!json.isDouble())
        return {};
    const QVariant number = json.toVariant();
    return number.typeId() == QMetaType::Double ? Value(number.toDouble()) : Value(number.toLongLong());
}

} // namespace

QString moodText(int mood)
{
    switch (mood) {
    case 2: return AccountWords::tr("Mood: very good");
    case 1: return AccountWords::tr("Mood: good");
    case 0: return AccountWords::tr("Mood: neutral");
    case -1: return AccountWords::tr("Mood: bad");
    default: return AccountWords::tr("Mood: very bad");
    }
}

TimelineWords::TimelineWords(Session& session, AccountId account) : m_session(session), m_words(session.words())
{
    for (const TouchpointKind& kind : session.readToShow(TouchpointStore(session.db()).kinds()))
        m_kinds.insert(kind.id, kindText(kind, m_words));
    const auto people = session.readToShow(TouchpointStore(session.db()).peopleOfAccount(account));
    const auto contacts =
        people.isEmpty() ? std::vector<capture::PersonName>() : contactNames(session, {account})[account];
    for (auto of = people.begin(); of != people.end(); ++of)
        for (const TouchpointPerson& person : of.value())
            if (const QString name = oneLine(capture::personText(person, contacts, session.directory()), 40);
                !name.isEmpty())
                m_people[of.key()] += name;
    const handoff::HandoffStore store(session.db());
    for (const Handoff& handoff : session.readToShow(store.ofAccount(account)))
        m_handoffs.insert(handoff.id, handoff);
    for (const Route& route : session.readToShow(store.routes()))
        m_routes.insert(route.id, routeText(route, m_words));
    const renewal::RenewalStore renewals(session.db());
    for (const Renewal& one : session.readToShow(renewals.ofAccount(account)))
        m_due.insert(one.id.value(), one.dueDate);
    for (const ChurnReason& reason : session.readToShow(renewals.reasons()))
        m_reasons.insert(reason.id.value(), reasonText(reason, m_words));
    const AccountRow* row = AccountRows::of(session).find(account);
    m_currency = row && !row->account().currency.isEmpty() ? row->account().currency : session.baseCurrency();
    for (const Subscription& contract : session.readToShow(revenue::RevenueStore(session.db()).ofAccount(account)))
        if (!contract.currency.isEmpty())
            m_currencies.insert(contract.id.value(), contract.currency);
}

TimelineText TimelineWords::of(const report::TimelineEntry& entry) const
{
    TimelineText text;
    text.day = entry.day;
    std::visit([&](const auto& item) { tell(text, item); }, entry.item);
    return text;
}

void TimelineWords::tell(TimelineText& text, const Touchpoint& touchpoint) const
{
    text.icon = QStringLiteral("message-square-heart");
    text.tone = moodTone(touchpoint.mood);
    text.title = m_kinds.value(touchpoint.kindId, AccountWords::tr("Touchpoint"));
    const QString minutes =
        touchpoint.minutes.value_or(0) > 0 ? AccountWords::tr("%n min", nullptr, *touchpoint.minutes) : QString();
    const QString mood = touchpoint.mood.value_or(0) != 0 ? moodText(*touchpoint.mood) : QString();
    text.people = joined(m_people.value(touchpoint.id), m_words);
    text.meta = joined({m_session.directory().memberName(touchpoint.memberId), withPeople(text.people), minutes, mood});
    text.detail = touchpoint.text.trimmed();
}

QString TimelineWords::routeOf(HandoffId handoff) const
{
    return m_routes.value(m_handoffs.value(handoff).routeId, AccountWords::tr("Handoff"));
}

void TimelineWords::tell(TimelineText& text, const HandoffEvent& event) const
{
    text.icon = QStringLiteral("handshake");
    text.tone = event.state == HandoffState::Returned                                          ? Tone::Bad
                : event.state == HandoffState::Accepted || event.state == HandoffState::Closed ? Tone::Good
                                                                                               : Tone::Violet;
    text.title = AccountWords::tr("Handoff %1: %2").arg(routeOf(event.handoffId), stateText(event.state, m_words));
    const Handoff handoff = m_handoffs.value(event.handoffId);
    const Directory& people = m_session.directory();
    const QString to =
        handoff.toMemberId.isValid() ? people.memberName(handoff.toMemberId) : people.teamName(handoff.toTeamId);
    const QString by = people.memberName(event.memberId);
    text.meta = joined(
        {by, event.state == HandoffState::Offered && !to.isEmpty() ? AccountWords::tr("to %1").arg(to) : QString()});
    text.detail =
        joined({event.reasonCode.isEmpty() ? QString() : termText(kReturnReasonTerms, event.reasonCode, m_words),
                event.reason.trimmed()});
}

void TimelineWords::tell(TimelineText& text, const StageSpan& span) const
{
    text.icon = QStringLiteral("flag");
    text.tone = stagePill(span.stageId, m_words).tone;
    text.title = AccountWords::tr("Stage: %1").arg(stageText(span.stageId, m_words));
    text.meta =
        span.handoffId.isValid() ? AccountWords::tr("by the handoff %1").arg(routeOf(span.handoffId)) : QString();
}

void TimelineWords::tell(TimelineText& text, const Ownership& span) const
{
    text.icon = QStringLiteral("user");
    text.tone = Tone::Info;
    text.title = span.memberId.isValid()
                     ? AccountWords::tr("Owner: %1").arg(m_session.directory().memberName(span.memberId))
                     : AccountWords::tr("Owner removed");
    text.meta =
        span.handoffId.isValid() ? AccountWords::tr("by the handoff %1").arg(routeOf(span.handoffId)) : QString();
}

void TimelineWords::tell(TimelineText& text, const report::MrrChange& change) const
{
    const QString& currency = m_session.baseCurrency();
    text.icon = QStringLiteral("refresh-cw");
    text.tone = change.mrr >= change.previous ? Tone::Good : Tone::Bad;
    text.title = movementText(change.movement);
    text.meta = QStringLiteral("%1 → %2 (%3)")
                    .arg(money(change.previous, currency), money(change.mrr, currency),
                         moneyChange(change.mrr - change.previous, currency));
}

QString TimelineWords::shown(const TableInfo& table, const QString& column, const QJsonValue& value) const
{
    return oneLine(storedText(m_session, table, column, valueOf(value)), 60);
}

/// Money stands in two columns of which only those that changed are known.
QString TimelineWords::shownMoney(const TableInfo& table, size_t column, const HistoryLine& line,
                                  const QJsonObject& side) const
{
    const QJsonValue minor = side.value(QLatin1String(table.columns[column]));
    if (minor.isNull() || minor.isUndefined())
        return absentText();
    const QJsonValue rest = side.value(QLatin1String(table.columns[column + 1]));
    return money(Amount::fromParts(minor.toInteger(), rest.toInteger()), m_currencies.value(line.rowId, m_currency));
}

QString TimelineWords::changedFields(const TableInfo& table, const HistoryLine& line) const
{
    QStringList fields;
    for (auto it = line.after.begin(); it != line.after.end(); ++it) {
        const size_t at = table.find(it.key());
        const Holds holds = at < table.columns.size() ? table.holds[at] : Holds::Text;
        if (holds == Holds::MoneyRest)
            continue;
        // What there is no word for is named as it is stored.
        QString name = columnText(table, it.key(), m_words);
        if (name.isEmpty())
            name = it.key();
        if (holds == Holds::Money)
            fields += AccountWords::tr("%1: %2 → %3")
                          .arg(name, shownMoney(table, at, line, line.before), shownMoney(table, at, line, line.after));
        else
            fields +=
                AccountWords::tr("%1: %2 → %3")
                    .arg(name, shown(table, it.key(), line.before.value(it.key())), shown(table, it.key(), it.value()));
    }
    return fields.join(u'\n');
}

void TimelineWords::tell(TimelineText& text, const report::RenewalChange& change) const
{
    const HistoryLine& line = change.line;
    const auto value = [&](const QJsonObject& side, const char* column) { return side.value(QLatin1String(column)); };
    RenewalCall call{};
    RenewalOutcome outcome{};
    fromText(value(line.after, "call").toString(), call);
    fromText(value(line.after, "outcome").toString(), outcome);
    QDate due = QDate::fromString(value(line.after, "due_date").toString(), Qt::ISODate);
    if (!due.isValid())
        due = m_due.value(line.rowId, QDate::fromString(value(line.before, "due_date").toString(), Qt::ISODate));
    text.icon = QStringLiteral("refresh-cw");
    QString what;
    if (outcome != RenewalOutcome::Open) {
        what = renewal::outcomeText(outcome, m_words);
        text.tone = renewal::outcomePill(outcome, m_words).tone;
        text.detail = joined({m_reasons.value(value(line.after, "reason_id").toInteger()),
                              value(line.after, "reason_text").toString().trimmed()});
    } else if (line.after.contains(QStringLiteral("outcome")) && !line.before.isEmpty()) {
        what = AccountWords::tr("outcome removed");
    } else if (line.after.contains(QStringLiteral("call"))) {
        what = AccountWords::tr("forecast %1").arg(renewal::callPill(call, m_words).text);
        text.tone = renewal::callTone(call);
    } else {
        what = line.after.isEmpty() ? AccountWords::tr("forecast cleared") : AccountWords::tr("renewal date changed");
    }
    text.title = due.isValid() ? AccountWords::tr("Renewal %1: %2").arg(dateNumeric(due), what)
                               : AccountWords::tr("Renewal: %1").arg(what);
    text.meta =
        joined({m_session.directory().memberName(line.member),
                line.what.startsWith(QLatin1String("undo:")) ? AccountWords::tr("undone") : QString(), line.why});
}

void TimelineWords::tell(TimelineText& text, const report::RoomEvent& event) const
{
    text.icon = QLatin1String(iconOf(*event.kind));
    text.tone = toneOf(event.event.mark);
    text.title = oneLine(event.event.title);
    text.meta = event.event.meta;
    text.detail = event.event.detail;
}

void TimelineWords::tell(TimelineText& text, const HistoryLine& line) const
{
    text.icon = QStringLiteral("square-pen");
    const Kind* kind = kindOf(line.entity);
    if (!kind)
        return;
    const QJsonObject& row = line.after.isEmpty() ? line.before : line.after;
    const QString called = QLatin1String(kind->called);
    const QString name =
        row.value(called).toString().isEmpty() ? QString() : shown(*kind->table, called, row.value(called));
    const QString word = kind->name.text(m_words);
    const QString what = line.entity == Entity::Account || name.isEmpty() ? word : word + u' ' + name;
    if (line.before.isEmpty()) {
        text.title = AccountWords::tr("%1 added").arg(what);
    } else if (line.after.isEmpty()) {
        text.title = AccountWords::tr("%1 removed").arg(what);
    } else {
        text.title = AccountWords::tr("%1 changed").arg(what);
        text.detail = changedFields(*kind->table, line);
    }
    text.meta =
        joined({m_session.directory().memberName(line.member),
                line.what.startsWith(QLatin1String("undo:")) ? AccountWords::tr("undone") : QString(), line.why});
}

} // namespace tasuki
