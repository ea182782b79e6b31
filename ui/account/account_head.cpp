// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/account_head.h"

#include "handoff/handoff_rules.h"
#include "handoff/handoff_store.h"
#include "handoff/handoff_terms.h"
#include "renewal/renewal_columns.h"
#include "renewal/renewal_words.h"
#include "report/renewal_source.h"
#include "revenue/revenue_store.h"
#include "session/account_rows.h"
#include "session/account_words.h"
#include "session/session.h"
#include "theme/fonts.h"
#include "theme/style_sheet.h"
#include "usage/usage_store.h"
#include "usage/usage_trend.h"
#include "widgets/card.h"
#include "widgets/format.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace tasuki {

namespace {

constexpr int kTrendMonths = 24;
constexpr int kLabelHeight = 18;
constexpr int kLeastWidth = 480;
constexpr int kWidestName = 200; ///< of who has the turn, before it is shortened

} // namespace

AccountHead::AccountHead(Session& session, QWidget* parent)
    : QFrame(parent),
      m_session(session),
      m_edit(new QPushButton(this)),
      m_pass(new QPushButton(this)),
      m_trend(new Sparkline(this))
{
    setObjectName(QStringLiteral("account.head"));
    setKind(this, "bar");
    m_edit->setObjectName(QStringLiteral("account.edit"));
    m_pass->setObjectName(QStringLiteral("account.handoff"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(20, 10, 20, 10);
    layout->setSpacing(16);
    m_renewal = addFigure(layout, QStringLiteral("renewal"), Weight::Heavy, 5);
    m_turn = addFigure(layout, QStringLiteral("turn"), Weight::Middle, 6);
    m_mrr = addFigure(layout, QStringLiteral("mrr"), Weight::Light, 4);
    m_seats = addFigure(layout, QStringLiteral("seats"), Weight::Light, 2);
    m_trend->setObjectName(QStringLiteral("account.trend"));
    m_trend->setFixedSize(112, 28);
    m_trend->setSeries(0, false);
    m_use = addFigure(layout, QStringLiteral("use"), Weight::Light, 5, m_trend);
    auto* buttons = new QVBoxLayout;
    buttons->setSpacing(6);
    buttons->addWidget(m_pass);
    buttons->addWidget(m_edit);
    layout->addLayout(buttons);
    connect(m_edit, &QPushButton::clicked, this, &AccountHead::detailsWanted);
    connect(m_pass, &QPushButton::clicked, this, &AccountHead::handOffWanted);
}

AccountHead::Figure AccountHead::addFigure(QHBoxLayout* row, const QString& name, Weight weight, int stretch,
                                           QWidget* before)
{
    auto* group = new QWidget(this);
    auto* parts = new QHBoxLayout(group);
    parts->setContentsMargins(0, 0, 0, 0);
    parts->setSpacing(16);
    if (row->count() > 0) {
        auto* line = new QFrame(group);
        line->setFrameShape(QFrame::VLine);
        line->setFixedWidth(1);
        parts->addWidget(line);
    }
    auto* box = new QWidget(group);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(1);
    Figure figure{group, new TextLabel(TextLabel::Kind::Caption, {}, box), new ElidedLabel({}, box),
                  new TextLabel(TextLabel::Kind::Caption, {}, box)};
    figure.value->setObjectName(QStringLiteral("account.figure.") + name);
    // Latin and Japanese lines are of different heights: the figures stand on one line all the same.
    figure.label->setFixedHeight(kLabelHeight);
    figure.note->setFixedHeight(kLabelHeight);
    QFont font = figureFont(weight == Weight::Heavy    ? Type::Figure
                            : weight == Weight::Middle ? Type::Title
                                                       : Type::Section);
    font.setWeight(QFont::DemiBold);
    figure.value->setFont(font);
    figure.value->setMinimumHeight(30);
    column->addWidget(figure.label);
    auto* middle = new QHBoxLayout;
    middle->setSpacing(10);
    if (before)
        middle->addWidget(before);
    middle->addWidget(figure.value, 1);
    column->addLayout(middle);
    column->addWidget(figure.note);
    column->addStretch(1);
    parts->addWidget(box, 1);
    row->addWidget(group, stretch);
    return figure;
}

QSize AccountHead::minimumSizeHint() const
{
    return {kLeastWidth, QFrame::minimumSizeHint().height()};
}

void AccountHead::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    fitFigures();
}

/// As many as are whole: what the cards beside the timeline say, too, gives way.
void AccountHead::fitFigures()
{
    const QMargins around = layout()->contentsMargins();
    int room =
        width() - around.left() - around.right() - std::max(m_pass->sizeHint().width(), m_edit->sizeHint().width());
    bool fits = true;
    for (const Figure* figure : {&m_renewal, &m_turn, &m_mrr, &m_seats, &m_use}) {
        room -= figure->group->minimumSizeHint().width() + layout()->spacing();
        fits = fits && room >= 0;
        figure->group->setVisible(fits || figure == &m_renewal || figure == &m_turn);
    }
}

void AccountHead::set(const Figure& figure, const QString& value, const QString& note)
{
    figure.value->setText(value.isEmpty() ? absentText() : value);
    figure.value->setAccessibleName(figure.label->text() + u' ' + value + u' ' + note);
    figure.note->setText(note);
    figure.value->setMinimumWidth(
        std::min(QFontMetrics(figure.value->font()).horizontalAdvance(figure.value->text()) + 2, kWidestName));
}

void AccountHead::show(const AccountRow& row)
{
    const Account& account = row.account();
    const auto renewals = m_session.readToShow(report::renewalsOf(m_session.db(), account.id, m_session.today()));
    const auto open = std::ranges::find_if(renewals, &renewal::RenewalItem::isOpen);
    const renewal::RenewalItem* next = open == renewals.end() ? nullptr : &*open;
    showRenewal(row, renewals.empty() ? nullptr : &renewals.back(), next);
    showTurn(row, next);
    showMrr(row);
    set(m_seats, account.seats ? number(*account.seats) : QString(),
        account.stores ? tr("%n store(s)", nullptr, *account.stores) : QString());
    showUse(account.id);
    fitFigures();
}

/// The next one, also where no date is written but the contract rows end, with what its CSM says of it; else what came
/// of the last.
void AccountHead::showRenewal(const AccountRow& row, const renewal::RenewalItem* last, const renewal::RenewalItem* next)
{
    const TermLanguage words = m_session.words();
    if (!next && last) {
        const PillData outcome = renewal::outcomePill(last->outcome(), words);
        set(m_renewal, dateNumeric(last->due), outcome.text);
        m_renewal.note->setTone(outcome.tone);
        return;
    }
    const TwoPartData due =
        renewalParts(next ? next->due : row.account().renewalDate, m_session.today(), row.isChurned());
    const QString call =
        !next || next->call() == RenewalCall::None ? QString() : renewal::callText(next->call(), words);
    set(m_renewal, due.first, call.isEmpty() ? due.second : due.second + QStringLiteral(" · ") + call);
    m_renewal.note->setTone(due.tone);
}

/// Who has to act: in a handoff that is under way, whoever it waits for; else the owner, with the day on which the
/// renewal is decided.
void AccountHead::showTurn(const AccountRow& row, const renewal::RenewalItem* next)
{
    const Directory& people = m_session.directory();
    m_turn.value->setTone(&Tokens::text);
    const auto handoffs = m_session.readToShow(handoff::HandoffStore(m_session.db()).ofAccount(row.account().id));
    if (const auto open = std::ranges::find_if(handoffs, [](const Handoff& h) { return handoff::isOpen(h.state); });
        open != handoffs.end()) {
        const MemberId turn = handoff::turnOf(*open);
        set(m_turn, oneLine(turn.isValid() ? people.memberName(turn) : people.teamName(open->toTeamId), 40),
            tr("Handoff: %1").arg(stateText(open->state, m_session.words())));
        m_turn.note->setTone(open->state == HandoffState::Returned ? Tone::Bad : Tone::Neutral);
        return;
    }
    const auto decision = next ? renewal::decisionDay(*next, m_session.today()) : std::nullopt;
    const TwoPartData checkpoint = decision ? decisionParts(*decision, m_session.today()) : TwoPartData();
    set(m_turn, row.isOwned() ? oneLine(row.owner, 40) : unownedText(),
        decision ? tr("Checkpoint: %1 (%2)").arg(checkpoint.first, checkpoint.second) : QString());
    if (!row.isOwned() && !row.isChurned())
        m_turn.value->setTone(&Tokens::warn);
    m_turn.note->setTone(checkpoint.tone);
}

/// With the last change in two years, and since when it is so.
void AccountHead::showMrr(const AccountRow& row)
{
    const auto steps = m_session.readToShow(revenue::RevenueStore(m_session.db()).stepsOfAccount(row.account().id));
    const Month now = Month::of(m_session.today());
    QString note;
    for (int back = 0; back < kTrendMonths && note.isEmpty(); ++back)
        if (const Amount change = revenue::levelAt(steps, now - back) - revenue::levelAt(steps, now - back - 1);
            change != Amount())
            note = tr("%1 since %2")
                       .arg(moneyChange(change, m_session.baseCurrency()),
                            QLocale().toString((now - back).firstDay(), QStringLiteral("yyyy/MM")));
    set(m_mrr, money(row.mrr, m_session.baseCurrency()), note);
}

/// The metric that stands first: one of a core feature where there is one.
void AccountHead::showUse(AccountId account)
{
    const auto standing = m_session.readToShow(UsageStore(m_session.db()).standing(account, m_session.today()));
    const usage::UsageTrend* main = standing && standing->trend ? &*standing->trend : nullptr;
    m_trend->setVisible(main != nullptr);
    if (!main) {
        set(m_use, {}, {});
        m_use.note->setTone(Tone::Neutral);
        return;
    }
    m_trend->setData({main->steps, Tone::Neutral});
    QStringList said = {oneLine(main->metric, 24)};
    if (const auto change = main->change())
        said += percentChange(*change);
    if (standing->silent)
        said = {tr("No use since %1").arg(dateNumeric(standing->lastUsed))};
    set(m_use, main->latest() ? numberCompact(*main->latest()) : QString(), said.join(QStringLiteral(" · ")));
    m_use.note->setTone(standing->silent ? Tone::Warn : Tone::Neutral);
    m_trend->setAccessibleName(oneLine(main->metric, 24) + u' ' + spoken(SparkData{main->steps, Tone::Neutral}));
    m_trend->setToolTip(plainToolTip(m_use.label->text() + u'\n' + oneLine(main->metric, 80)));
}

void AccountHead::retranslate()
{
    m_renewal.label->setText(tr("Renewal date"));
    m_turn.label->setText(tr("Whose turn"));
    m_mrr.label->setText(tr("MRR"));
    m_seats.label->setText(tr("Seats"));
    m_use.label->setText(tr("Usage"));
    setButtonWords(m_edit, tr("Edit details"), tr("Edit details"), QStringLiteral("Ctrl+E"));
    setButtonWords(m_pass, tr("Hand off"), tr("Hand off"), QStringLiteral("H"));
}

void AccountHead::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace tasuki
