// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/account_head.h"

#include "renewal/renewal_words.h"
#include "report/renewal_source.h"
#include "revenue/revenue_store.h"
#include "session/account_rows.h"
#include "session/account_words.h"
#include "session/session.h"
#include "theme/fonts.h"
#include "theme/style_sheet.h"
#include "widgets/card.h"
#include "widgets/format.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace tasuki {

namespace {

constexpr int kTrendMonths = 24;
constexpr int kLabelHeight = 18;
constexpr int kLeastWidth = 480;
constexpr int kTrendFrom = 1000; ///< of its width
constexpr int kAllFrom = 860;

} // namespace

AccountHead::AccountHead(Session& session, QWidget* parent)
    : QFrame(parent),
      m_session(session),
      m_pills(new QHBoxLayout),
      m_edit(new QPushButton(this)),
      m_pass(new QPushButton(this)),
      m_trendLabel(new TextLabel(TextLabel::Kind::Caption, {}, this)),
      m_trend(new Sparkline(this))
{
    setObjectName(QStringLiteral("account.head"));
    setKind(this, "bar");
    m_edit->setObjectName(QStringLiteral("account.edit"));
    m_pass->setObjectName(QStringLiteral("account.handoff"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 10, 20, 12);
    layout->setSpacing(10);
    auto* top = new QHBoxLayout;
    top->setSpacing(8);
    m_pills->setSpacing(6);
    top->addLayout(m_pills, 1);
    top->addWidget(m_edit);
    top->addWidget(m_pass);
    layout->addLayout(top);
    auto* figures = new QHBoxLayout;
    figures->setSpacing(20);
    m_mrr = addFigure(figures, QStringLiteral("mrr"), 4);
    m_arr = addFigure(figures, QStringLiteral("arr"), 4);
    m_start = addFigure(figures, QStringLiteral("start"), 4);
    m_renewal = addFigure(figures, QStringLiteral("renewal"), 5);
    m_owner = addFigure(figures, QStringLiteral("owner"), 4);
    m_seats = addFigure(figures, QStringLiteral("seats"), 2);
    auto* trend = new QVBoxLayout;
    trend->setSpacing(2);
    m_trendLabel->setFixedHeight(kLabelHeight);
    trend->addWidget(m_trendLabel);
    m_trend->setObjectName(QStringLiteral("account.trend"));
    m_trend->setFixedSize(148, 36);
    m_trend->setSeries(0, true);
    trend->addWidget(m_trend);
    figures->addLayout(trend);
    layout->addLayout(figures);
    connect(m_edit, &QPushButton::clicked, this, &AccountHead::detailsWanted);
    connect(m_pass, &QPushButton::clicked, this, &AccountHead::handOffWanted);
}

AccountHead::Figure AccountHead::addFigure(QHBoxLayout* row, const QString& name, int stretch)
{
    auto* column = new QVBoxLayout;
    column->setSpacing(1);
    Figure figure{new TextLabel(TextLabel::Kind::Caption, {}, this), new ElidedLabel({}, this),
                  new TextLabel(TextLabel::Kind::Caption, {}, this)};
    figure.value->setObjectName(QStringLiteral("account.figure.") + name);
    // Latin and Japanese lines are of different heights: the figures stand on one line all the same.
    figure.label->setFixedHeight(kLabelHeight);
    figure.note->setFixedHeight(kLabelHeight);
    QFont font = figureFont(Type::Section);
    font.setWeight(QFont::DemiBold);
    figure.value->setFont(font);
    column->addWidget(figure.label);
    column->addWidget(figure.value);
    column->addWidget(figure.note);
    column->addStretch(1);
    row->addLayout(column, stretch);
    return figure;
}

QSize AccountHead::minimumSizeHint() const
{
    return {kLeastWidth, QFrame::minimumSizeHint().height()};
}

/// In a small window what the cards beside the timeline say, too, gives way.
void AccountHead::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    const auto show = [](const Figure& figure, bool shown) {
        for (QWidget* part : std::initializer_list<QWidget*>{figure.label, figure.value, figure.note})
            part->setVisible(shown);
    };
    fitPills();
    m_trend->setVisible(width() >= kTrendFrom);
    m_trendLabel->setVisible(width() >= kTrendFrom);
    for (const Figure* figure : {&m_arr, &m_start, &m_seats})
        show(*figure, width() >= kAllFrom);
}

/// As many as are whole beside the buttons; the details beside the timeline have all tags.
void AccountHead::fitPills()
{
    const QMargins around = layout()->contentsMargins();
    int room = width() - around.left() - around.right() - m_edit->sizeHint().width() - m_pass->sizeHint().width()
               - 2 * layout()->spacing();
    for (Pill* pill : m_shownPills) {
        room -= pill->sizeHint().width() + m_pills->spacing();
        pill->setVisible(room >= 0);
    }
}

void AccountHead::set(const Figure& figure, const QString& value, const QString& note)
{
    figure.value->setText(value.isEmpty() ? absentText() : value);
    figure.value->setAccessibleName(figure.label->text() + u' ' + value + u' ' + note);
    figure.note->setText(note);
}

void AccountHead::show(const AccountRow& row)
{
    const Account& account = row.account();
    const TermLanguage words = m_session.words();
    while (QLayoutItem* item = m_pills->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_shownPills.clear();
    const auto add = [this](const PillData& shown) {
        auto* pill = new Pill(shown, this);
        m_pills->addWidget(pill);
        m_shownPills.push_back(pill);
    };
    add(stagePill(row.summary->stage, words));
    if (!account.tier.isEmpty())
        add({tierText(account.tier, words), Tone::Neutral, false});
    for (const QString& tag : row.summary->tags.mid(0, 4))
        add({oneLine(tag, 16), Tone::Violet, false});
    m_pills->addStretch(1);
    fitPills();
    const QString& currency = m_session.baseCurrency();
    set(m_mrr, money(row.mrr, currency));
    set(m_arr, money(row.mrr.scaled(12, 1), currency));
    set(m_start, account.contractStart.isValid() ? dateNumeric(account.contractStart) : QString());
    showRenewal(row);
    set(m_owner, row.isOwned() ? oneLine(row.owner, 40) : unownedText());
    m_owner.value->setTone(row.isOwned() ? &Tokens::text : &Tokens::warn);
    set(m_seats, account.seats ? number(*account.seats) : QString(),
        account.stores ? tr("%n store(s)", nullptr, *account.stores) : QString());
    showTrend(account.id);
}

/// The next one, also where no date is written but the contract rows end, with what its CSM says of it; else what came
/// of the last.
void AccountHead::showRenewal(const AccountRow& row)
{
    const Account& account = row.account();
    const TermLanguage words = m_session.words();
    const auto all = m_session.readToShow(report::renewalsOf(m_session.db(), account.id, m_session.today()));
    const auto next = std::ranges::find_if(all, &renewal::RenewalItem::isOpen);
    if (next == all.end() && !all.empty()) {
        const PillData outcome = renewal::outcomePill(all.back().outcome(), words);
        set(m_renewal, dateNumeric(all.back().due), outcome.text);
        m_renewal.note->setTone(outcome.tone);
        return;
    }
    const TwoPartData due =
        renewalParts(next == all.end() ? account.renewalDate : next->due, m_session.today(), row.isChurned());
    const QString call =
        next == all.end() || next->call() == RenewalCall::None ? QString() : renewal::callText(next->call(), words);
    set(m_renewal, due.first, call.isEmpty() ? due.second : due.second + QStringLiteral(" · ") + call);
    m_renewal.note->setTone(due.tone);
}

void AccountHead::showTrend(AccountId account)
{
    const auto steps = m_session.readToShow(revenue::RevenueStore(m_session.db()).stepsOfAccount(account));
    const Month now = Month::of(m_session.today());
    SparkData spark;
    for (int back = kTrendMonths - 1; back >= 0; --back)
        spark.values.emplace_back(revenue::levelAt(steps, now - back).toDouble());
    const double change = *spark.values.back() - *spark.values.front();
    spark.tone = change > 0 ? Tone::Good : change < 0 ? Tone::Bad : Tone::Neutral;
    m_trend->setData(spark);
    const Amount first = revenue::levelAt(steps, now - (kTrendMonths - 1));
    m_trend->setAccessibleName(tr("MRR over %1 months: from %2 to %3")
                                   .arg(QString::number(kTrendMonths), money(first, m_session.baseCurrency()),
                                        money(revenue::levelAt(steps, now), m_session.baseCurrency())));
    m_trend->setToolTip(plainToolTip(m_trend->accessibleName()));
}

void AccountHead::retranslate()
{
    m_mrr.label->setText(tr("MRR"));
    m_arr.label->setText(tr("ARR"));
    m_start.label->setText(tr("Contract start"));
    m_renewal.label->setText(tr("Renewal date"));
    m_owner.label->setText(tr("Owner"));
    m_seats.label->setText(tr("Seats"));
    m_trendLabel->setText(tr("MRR, %1 months").arg(kTrendMonths));
    m_edit->setText(tr("Edit details"));
    m_edit->setAccessibleName(tr("Edit details"));
    m_edit->setToolTip(tr("Edit details") + QStringLiteral("  Ctrl+E"));
    m_pass->setText(tr("Hand off"));
    m_pass->setAccessibleName(tr("Hand off"));
    m_pass->setToolTip(tr("Hand off") + QStringLiteral("  H"));
}

void AccountHead::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace tasuki
