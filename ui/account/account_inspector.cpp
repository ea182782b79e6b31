// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/account_inspector.h"

#include "account/timeline_words.h"
#include "handoff/handoff_rules.h"
#include "handoff/handoff_store.h"
#include "handoff/handoff_terms.h"
#include "renewal/renewal_columns.h"
#include "report/renewal_source.h"
#include "session/account_rows.h"
#include "session/account_words.h"
#include "session/session.h"
#include "shell/shell.h"
#include "theme/fonts.h"
#include "theme/style_sheet.h"
#include "touchpoint/mood_field.h"
#include "widgets/format.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace tasuki {

namespace {

constexpr size_t kLatest = 6;
constexpr int kEntryWidth = 370; // two lines

} // namespace

AccountInspector::AccountInspector(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_frame(new Inspector(this))
{
    setObjectName(QStringLiteral("accounts.inspector"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_frame);
}

void AccountInspector::setAccount(AccountId account)
{
    m_frame->clear();
    const AccountRow* row = AccountRows::of(m_session).find(account);
    if (!row) {
        m_frame->setHead({}, tr("No account selected."));
        return;
    }
    showFacts(*row);
    showNextStep(*row);
    showHandoff(account);
    showTimeline(account);
    showButtons(account);
}

void AccountInspector::showFacts(const AccountRow& row)
{
    const Account& account = row.account();
    const TermLanguage words = m_session.words();
    QStringList under;
    for (const QString& part : {account.yomi, account.segment})
        if (!part.isEmpty())
            under += oneLine(part, 60);
    std::vector<PillData> pills = {stagePill(row.summary->stage, words)};
    if (!account.tier.isEmpty())
        pills.push_back({tierText(account.tier, words), Tone::Neutral, false});
    m_frame->setHead(oneLine(account.name, 60), under.join(QStringLiteral(" · ")), pills);
    m_frame->addFact(tr("MRR"), money(row.mrr, m_session.baseCurrency()));
    const QDate due = account.renewalDate.isValid() ? account.renewalDate : row.summary->due;
    const TwoPartData renewal = renewalParts(due, m_session.today(), row.isChurned());
    m_frame->addFact(tr("Renewal date"), due.isValid() ? dateLong(due) : absentText());
    if (!renewal.second.isEmpty())
        m_frame->addFact({}, renewal.second,
                         renewal.tone == Tone::Neutral ? std::nullopt : std::optional(renewal.tone));
    showDecision(account.id);
    m_frame->addFact(tr("Owner"), row.isOwned() ? oneLine(row.owner, 40) : unownedText(),
                     row.isOwned() ? std::nullopt : std::optional(Tone::Warn));
    if (row.mood)
        m_frame->addFact(tr("Mood"), moodWords(row.mood->mood) + u' ' + dateShort(row.mood->day),
                         row.mood->mood < 0 ? std::optional(moodMark(row.mood->mood).tone) : std::nullopt);
    if (!row.summary->tags.isEmpty())
        m_frame->addFact(tr("Tags"), oneLine(row.summary->tags.join(QStringLiteral(", ")), 80));
}

/// The day on which the customer decides, once it is near or over.
void AccountInspector::showDecision(AccountId account)
{
    const auto renewals = m_session.readToShow(report::renewalsOf(m_session.db(), account, m_session.today()));
    const auto next = std::ranges::find_if(renewals, &renewal::RenewalItem::isOpen);
    if (next == renewals.end() || !renewal::wantsDecision(*next, m_session.today(), kDecisionAhead))
        return;
    const auto decision = renewal::decisionDay(*next, m_session.today());
    const TwoPartData parts = decisionParts(*decision, m_session.today());
    m_frame->addFact(tr("Checkpoint"), dateLong(decision->day));
    m_frame->addFact({}, parts.second, parts.tone);
}

void AccountInspector::showNextStep(const AccountRow& row)
{
    if (!row.nextStep && row.isChurned())
        return;
    m_frame->addSection(tr("Next step"));
    const QDate day = row.nextStepDay();
    m_frame->addEntry(
        day.isValid() ? dateShort(day) : QString(),
        row.nextStep ? QFontMetrics(uiFont()).elidedText(oneLine(row.nextStep->title, 200), Qt::ElideRight, kEntryWidth)
                     : tr("No next step is set."));
}

void AccountInspector::showHandoff(AccountId account)
{
    const handoff::HandoffStore store(m_session.db());
    const auto handoffs = m_session.readToShow(store.ofAccount(account));
    const auto open = std::ranges::find_if(handoffs, [](const Handoff& h) { return handoff::isOpen(h.state); });
    if (open == handoffs.end())
        return;
    const auto routes = m_session.readToShow(store.routes());
    const auto route = std::ranges::find(routes, open->routeId, &Route::id);
    const Directory& people = m_session.directory();
    const QString to =
        open->toMemberId.isValid() ? people.memberName(open->toMemberId) : people.teamName(open->toTeamId);
    auto* card = new QFrame;
    setKind(card, "inset");
    auto* lines = new QVBoxLayout(card);
    lines->setContentsMargins(10, 8, 10, 8);
    lines->setSpacing(2);
    const QString what =
        (route == routes.end() ? QString() : routeText(*route, m_session.words()) + QStringLiteral(" · "))
        + stateText(open->state, m_session.words());
    lines->addWidget(new TextLabel(TextLabel::Kind::Body, what));
    const QString who = to.isEmpty() ? people.memberName(open->fromMemberId)
                                     : tr("%1 to %2").arg(people.memberName(open->fromMemberId), to);
    lines->addWidget(new TextLabel(TextLabel::Kind::Caption, oneLine(who, 60)));
    m_frame->addSection(tr("Next handoff"))->addWidget(card);
}

void AccountInspector::showTimeline(AccountId account)
{
    const auto entries = report::timelineOf(m_session.db(), account, m_session.today(), m_session.words());
    if (!entries || entries->empty())
        return;
    m_frame->addSection(tr("Timeline"));
    const TimelineWords words(m_session, account);
    for (size_t i = 0; i < std::min(kLatest, entries->size()); ++i) {
        const TimelineText text = words.of((*entries)[i]);
        const QString what =
            text.people.isEmpty() ? text.title : text.title + QStringLiteral(" · ") + oneLine(text.people, 40);
        const QString said = text.detail.isEmpty() ? what : what + QStringLiteral(": ") + text.detail;
        m_frame->addEntry(dateShort(text.day),
                          QFontMetrics(uiFont()).elidedText(oneLine(said, 200), Qt::ElideRight, kEntryWidth));
    }
}

void AccountInspector::showButtons(AccountId account)
{
    QPushButton* open = m_frame->addButton(QStringLiteral("inspector.open"), tr("Open account"));
    open->setToolTip(tr("Open account") + QStringLiteral("  Enter"));
    QPushButton* pass = m_frame->addButton(QStringLiteral("inspector.handoff"), tr("Hand off"));
    pass->setToolTip(tr("Hand off") + QStringLiteral("  H"));
    connect(open, &QPushButton::clicked, this, [this, account] {
        m_session.shell().navigate(QStringLiteral("account"), QString::number(account.value()));
    });
    connect(pass, &QPushButton::clicked, this, [this, account] { Q_EMIT handOffWanted(account); });
}

} // namespace tasuki
