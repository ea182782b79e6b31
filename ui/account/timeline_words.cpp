// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/timeline_words.h"

#include "account/account_rows.h"
#include "account/account_words.h"
#include "contact/contact_store.h"
#include "goal/goal_words.h"
#include "handoff/handoff_store.h"
#include "handoff/handoff_terms.h"
#include "onboarding/onboarding.h"
#include "renewal/renewal_store.h"
#include "renewal/renewal_words.h"
#include "revenue/contract_rules.h"
#include "revenue/revenue_store.h"
#include "session/session.h"
#include "session/stored_words.h"
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
    case revenue::Movement::Reactivation: return AccountWords::tr("MRR is back");
    case revenue::Movement::Expansion: return AccountWords::tr("MRR grew");
    case revenue::Movement::Contraction: return AccountWords::tr("MRR shrank");
    case revenue::Movement::Churn: return AccountWords::tr("MRR ended");
    case revenue::Movement::None: break;
    }
    return AccountWords::tr("MRR");
}

/// What the window has no word for is named as it is stored.
QString fieldText(const QString& column)
{
    const QString name = columnText(column);
    return name.isEmpty() ? column : name;
}

QString entityText(Entity entity)
{
    switch (entity) {
    case Entity::AccountTag: return AccountWords::tr("Tag");
    case Entity::KeyRole: return AccountWords::tr("Key role");
    case Entity::Contact: return AccountWords::tr("Contact");
    case Entity::Subscription: return AccountWords::tr("Contract row");
    case Entity::Goal: return AccountWords::tr("Goal");
    case Entity::Onboarding: return AccountWords::tr("Onboarding record");
    default: return AccountWords::tr("Account");
    }
}

/// What names the row: a contact's name, a tag, a role.
QString rowName(const HistoryLine& line, TermLanguage words)
{
    const QJsonObject& row = line.after.isEmpty() ? line.before : line.after;
    switch (line.entity) {
    case Entity::AccountTag: return row.value(QStringLiteral("tag")).toString();
    case Entity::KeyRole: return termText(kKeyRoleTerms, row.value(QStringLiteral("role")).toString(), words);
    case Entity::Subscription: return row.value(QStringLiteral("plan")).toString();
    case Entity::Goal: return row.value(QStringLiteral("title")).toString();
    case Entity::Onboarding: return row.value(QStringLiteral("service")).toString();
    default: return row.value(QStringLiteral("name")).toString();
    }
}

} // namespace

QString moodText(int mood)
{
    switch (mood) {
    case 2: return AccountWords::tr("very good mood");
    case 1: return AccountWords::tr("good mood");
    case 0: return AccountWords::tr("neutral mood");
    case -1: return AccountWords::tr("bad mood");
    default: return AccountWords::tr("very bad mood");
    }
}

TimelineWords::TimelineWords(Session& session, AccountId account) : m_session(session), m_words(session.words())
{
    for (const TouchpointKind& kind : session.readToShow(TouchpointStore(session.db()).kinds()))
        m_kinds.insert(kind.id, kindText(kind, m_words));
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
    for (const Contact& contact : session.readToShow(ContactStore(session.db()).ofAccount(account)))
        m_contacts.insert(contact.id.value(), contact.name);
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
    text.meta = joined({m_session.directory().memberName(touchpoint.memberId), minutes, mood});
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
                     : AccountWords::tr("No owner any more");
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

QString TimelineWords::shown(const QString& column, const QJsonValue& value) const
{
    if (value.isNull() || value.isUndefined() || (value.isString() && value.toString().isEmpty()))
        return absentText();
    if (column == u"touch_tier")
        return tierText(value.toString(), m_words);
    if (column == u"it_skill")
        return termText(kItSkillTerms, value.toString(), m_words);
    if (column == u"role")
        return termText(kContactRoleTerms, value.toString(), m_words);
    if (column == u"motive")
        return termText(kMotiveTerms, value.toString(), m_words);
    if (column == u"period_unit")
        return termText(kPeriodTerms, value.toString(), m_words);
    if (column == u"status")
        return termText(kGoalStatusTerms, value.toString(), m_words);
    if (column == u"outcome")
        return termText(kOnboardingOutcomeTerms, value.toString(), m_words);
    if (column == u"specific" || column == u"measurable" || column == u"achievable" || column == u"relevant"
        || column == u"time_bound")
        return termText(kAnswerTerms, value.toString(), m_words);
    if (column == u"agreed_contact_id")
        return m_contacts.value(value.toInteger(), absentText());
    if (column == u"charge_type")
        return termText(revenue::kChargeTerms, value.toString(), m_words);
    if (column == u"quantity_micro")
        return formatExact(Amount::fromMinor(value.toInteger()), 6);
    if (column == u"discount_ppm")
        return formatExact(Amount::fromMinor(value.toInteger()), 4) + u'%';
    if (column == u"end_date") {
        const QDate end = QDate::fromString(value.toString(), Qt::ISODate);
        return dateNumeric(end.addDays(-1)); // the last day served, as everywhere on the screen
    }
    if (column == u"member_id")
        return m_session.directory().memberName(MemberId(value.toInteger()));
    if (column == u"parent_id") {
        const AccountRow* parent = AccountRows::of(m_session).find(AccountId(value.toInteger()));
        return parent ? oneLine(parent->account().name, 40) : absentText();
    }
    if (value.isString()) {
        const QDate day = QDate::fromString(value.toString(), Qt::ISODate);
        return day.isValid() ? dateNumeric(day) : oneLine(value.toString(), 60);
    }
    return QString::number(value.toInteger());
}

/// Money stands in two columns of which only those that changed are known.
QString TimelineWords::shownMoney(const HistoryLine& line, const QString& column, const QJsonObject& side) const
{
    const QJsonValue minor = side.value(column);
    if (minor.isNull() || minor.isUndefined())
        return absentText();
    const QJsonValue rest = side.value(QString(column).replace(QStringLiteral("_minor"), QStringLiteral("_nano")));
    return money(Amount::fromParts(minor.toInteger(), rest.toInteger()), m_currencies.value(line.rowId, m_currency));
}

QString TimelineWords::changedFields(const HistoryLine& line) const
{
    QStringList fields;
    for (auto it = line.after.begin(); it != line.after.end(); ++it) {
        if (it.key().endsWith(QLatin1String("_nano")))
            continue;
        if (it.key().endsWith(QLatin1String("_minor"))) {
            fields += AccountWords::tr("%1: %2 → %3")
                          .arg(fieldText(it.key()), shownMoney(line, it.key(), line.before),
                               shownMoney(line, it.key(), line.after));
            continue;
        }
        fields +=
            AccountWords::tr("%1: %2 → %3")
                .arg(fieldText(it.key()), shown(it.key(), line.before.value(it.key())), shown(it.key(), it.value()));
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
        what = AccountWords::tr("open again");
    } else if (line.after.contains(QStringLiteral("call"))) {
        what = AccountWords::tr("call %1").arg(renewal::callPill(call, m_words).text);
        text.tone = renewal::callTone(call);
    } else {
        what = line.after.isEmpty() ? AccountWords::tr("nothing said any more") : AccountWords::tr("due date changed");
    }
    text.title = due.isValid() ? AccountWords::tr("Renewal %1: %2").arg(dateNumeric(due), what)
                               : AccountWords::tr("Renewal: %1").arg(what);
    text.meta =
        joined({m_session.directory().memberName(line.member),
                line.what.startsWith(QLatin1String("undo:")) ? AccountWords::tr("taken back") : QString(), line.why});
}

void TimelineWords::tell(TimelineText& text, const report::GoalEvent& event) const
{
    text.icon = QStringLiteral("target");
    text.tone = toneOf(event.status);
    text.title = AccountWords::tr("Goal %1: %2").arg(statusText(event.status, m_words), oneLine(event.title));
    text.meta = event.service;
}

void TimelineWords::tell(TimelineText& text, const report::OnboardingEvent& event) const
{
    using enum report::OnboardingEvent::Kind;
    text.icon = QStringLiteral("flag");
    text.tone = event.kind == Met ? Tone::Good : event.kind == NotMet ? Tone::Bad : Tone::Info;
    switch (event.kind) {
    case Signed: text.title = AccountWords::tr("Contract signed"); break;
    case Kickoff: text.title = AccountWords::tr("Kickoff"); break;
    case Start: text.title = AccountWords::tr("The contract started"); break;
    case FirstCashIn: text.title = AccountWords::tr("First cash-in"); break;
    case FirstUse: text.title = AccountWords::tr("First use confirmed"); break;
    case Met: text.title = AccountWords::tr("Onboarding met its success criteria"); break;
    case NotMet: text.title = AccountWords::tr("Onboarding did not meet its success criteria"); break;
    }
    text.meta = event.service;
    text.detail = event.reason.trimmed();
}

void TimelineWords::tell(TimelineText& text, const HistoryLine& line) const
{
    text.icon = QStringLiteral("square-pen");
    const QString name = oneLine(rowName(line, m_words), 60);
    const QString what = line.entity == Entity::Account || name.isEmpty() ? entityText(line.entity)
                                                                          : entityText(line.entity) + u' ' + name;
    if (line.before.isEmpty()) {
        text.title = AccountWords::tr("%1 added").arg(what);
    } else if (line.after.isEmpty()) {
        text.title = AccountWords::tr("%1 removed").arg(what);
    } else {
        text.title = AccountWords::tr("%1 changed").arg(what);
        text.detail = changedFields(line);
    }
    text.meta =
        joined({m_session.directory().memberName(line.member),
                line.what.startsWith(QLatin1String("undo:")) ? AccountWords::tr("taken back") : QString(), line.why});
}

} // namespace tasuki
