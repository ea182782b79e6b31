// SPDX-License-Identifier: GPL-3.0-or-later
#include "kpi/explain_panel.h"

#include "account/account_store.h"
#include "kpi/explain_columns.h"
#include "kpi/kpi_words.h"
#include "kpi/more_view.h"
#include "revenue/revenue_store.h"
#include "session/session.h"
#include "shell/shell.h"
#include "theme/icons.h"
#include "widgets/bare_scroll.h"
#include "widgets/card.h"
#include "widgets/data_table.h"
#include "widgets/filter_chips.h"
#include "widgets/format.h"
#include "widgets/lead_words.h"
#include "widgets/paragraph.h"

#include <QComboBox>
#include <QEvent>
#include <QHeaderView>
#include <QPainter>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tasuki {

namespace {

constexpr int kLeastRows = 96; ///< of a list: its titles and two rows
constexpr int kLeastName = 96;
constexpr int kLift = 6; ///< how far the panel's shadow reaches over the page at its sides

} // namespace

struct ExplainPanel::ContractLine {
    Subscription row;
    QString amount;
};

ExplainPanel::ExplainPanel(Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_metric(new QComboBox(this)),
      m_lead(new TextLabel(TextLabel::Kind::Caption, {}, this)),
      m_export(new QToolButton(this)),
      m_close(new QToolButton(this)),
      m_period(new Paragraph(TextLabel::Kind::Section, this)),
      m_formula(new Paragraph(TextLabel::Kind::Body, this)),
      m_scope(new Paragraph(TextLabel::Kind::Caption, this)),
      m_side(new FilterChips(FilterChips::Mode::Single, this)),
      m_table(new DataTable(QStringLiteral("kpi.accounts"), this)),
      m_model(
          new RowTableModel<kpi::AccountLine>([](const kpi::AccountLine& line) { return line.id().value(); }, this)),
      m_rowsTitle(new TextLabel(TextLabel::Kind::Caption, {}, this)),
      m_rows(new DataTable(QStringLiteral("kpi.rows"), this)),
      m_rowModel(new RowTableModel<ContractLine>([](const ContractLine& line) { return line.row.id.value(); }, this))
{
    setObjectName(QStringLiteral("kpi.behind"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kLift + 12, 12, kLift + 12, 12);
    layout->setSpacing(8);
    auto* head = new QHBoxLayout;
    m_metric->setObjectName(QStringLiteral("kpi.behind.metric"));
    m_lead->setObjectName(QStringLiteral("kpi.behind.lead"));
    m_export->setObjectName(QStringLiteral("kpi.behind.export"));
    m_export->setIcon(themeIcon(QStringLiteral("download")));
    m_export->setAutoRaise(true);
    m_close->setObjectName(QStringLiteral("kpi.behind.close"));
    m_close->setIcon(themeIcon(QStringLiteral("x")));
    m_close->setAutoRaise(true);
    head->addWidget(m_metric, 1);
    head->addWidget(m_lead);
    head->addWidget(m_export);
    head->addWidget(m_close);
    layout->addLayout(head);
    // In a low window all but the head scrolls.
    auto* inside = new QWidget;
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    layout->addWidget(bareScroll(inside), 1);
    for (Paragraph* words : {m_period, m_formula, m_scope})
        column->addWidget(words);
    m_side->setObjectName(QStringLiteral("kpi.behind.side"));
    column->addWidget(m_side);
    for (DataTable* table : {m_table, m_rows}) {
        table->setDensity(DataTable::Density::Compact);
        table->setFitsContents(true);
        table->setMinimumHeight(kLeastRows);
    }
    m_rows->setDropsColumns(true);
    m_table->setTable(m_model);
    m_rows->setTable(m_rowModel);
    // What is left after the figures is the name's.
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->viewport()->installEventFilter(this);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ExplainPanel::fitNames);
    column->addWidget(m_table, 3);
    column->addWidget(m_rowsTitle);
    column->addWidget(m_rows, 1);

    connect(m_metric, &QComboBox::activated, this,
            [this](int at) { Q_EMIT metricChosen(revenue::Metric(m_metric->itemData(at).toInt())); });
    connect(m_side, &FilterChips::clicked, m_table, [this] { m_table->setFocus(); });
    connect(m_side, &FilterChips::selectionChanged, this, &ExplainPanel::fill);
    connect(m_close, &QToolButton::clicked, this, &ExplainPanel::closeWanted);
    connect(m_export, &QToolButton::clicked, this, &ExplainPanel::exportWanted);
    connect(m_table, &DataTable::opened, this,
            [this](qint64 id) { m_session.shell().navigate(QStringLiteral("account"), QString::number(id)); });
    connect(m_table, &DataTable::currentIdChanged, this, &ExplainPanel::fillRows);
}

ExplainPanel::~ExplainPanel() = default;

void ExplainPanel::show(const kpi::Figures& figures, const Subject& subject)
{
    m_figures = &figures;
    m_subject = subject;
    const QSignalBlocker quiet(m_metric);
    m_metric->setCurrentIndex(m_metric->findData(int(subject.metric)));
    m_metric->setVisible(!subject.cohort);
    m_lead->setVisible(!subject.cohort);
    const bool leading = revenue::isLeading(subject.metric);
    m_lead->setText(leadText(leading));
    m_lead->setToolTip(plainToolTip(leadToolTip(leading)));
    m_lead->setAccessibleDescription(leadToolTip(leading));
    // What an account did to a change is told of figures whose parts add up.
    const bool why = subject.before && !revenue::isMore(subject.metric);
    m_side->setVisible(why);
    if (!why)
        m_side->setSelected({QStringLiteral("accounts")});
    fill();
}

void ExplainPanel::showWhy(AccountId account)
{
    if (!m_side->isHidden() && m_side->current() != u"why") {
        m_side->setSelected({QStringLiteral("why")});
        fill();
    }
    m_table->selectId(account.value());
}

/// It lies over the page: a sheet with a line and a shadow at its sides.
void ExplainPanel::paintEvent(QPaintEvent*)
{
    const Tokens& tokens = tokensOf(palette());
    QPainter painter(this);
    QColor shade(Qt::black);
    shade.setAlphaF(tokens.dark ? 0.05F : 0.018F);
    for (int i = 0; i < kLift; ++i)
        painter.fillRect(rect().adjusted(i, 0, -i, 0), shade);
    const QRect sheet = rect().adjusted(kLift, 0, -kLift, 0);
    painter.fillRect(sheet, tokens.surface);
    painter.setPen(tokens.borderStrong);
    painter.drawLine(sheet.topLeft(), sheet.bottomLeft());
    painter.drawLine(sheet.topRight(), sheet.bottomRight());
}

/// A name gives way before a figure does.
void ExplainPanel::fitNames()
{
    QHeaderView* header = m_table->horizontalHeader();
    if (header->count() == 0)
        return;
    // Where there is no room for all, what became of an account gives way as a whole: its amounts say it, too.
    const int movement = m_model->columnOf(QStringLiteral("movement"));
    if (movement > 0 && (m_tookMovement || !m_table->isColumnHidden(movement))) {
        const int hidden = m_tookMovement ? m_movementWidth : 0;
        const bool fits =
            header->length() - header->sectionSize(0) + kLeastName + hidden <= m_table->viewport()->width();
        if (fits == m_tookMovement) {
            if (!fits)
                m_movementWidth = header->sectionSize(movement);
            m_tookMovement = !fits;
            m_table->setColumnHidden(movement, !fits);
        }
    }
    const int figures = header->length() - header->sectionSize(0);
    header->resizeSection(0, std::max(kLeastName, m_table->viewport()->width() - figures));
}

bool ExplainPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize && watched == m_table->viewport())
        fitNames();
    return QWidget::eventFilter(watched, event);
}

void ExplainPanel::show(const kpi::Figures& figures, std::vector<kpi::AccountLine> accounts)
{
    m_made = std::move(accounts);
    show(figures, Subject(m_subject));
    m_made.reset();
}

bool ExplainPanel::isWhy() const
{
    return !m_subject.cohort && !revenue::isMore(m_subject.metric) && m_subject.before && m_side->current() == u"why";
}

bool ExplainPanel::listsAccountsBehind() const
{
    return !m_subject.cohort && !revenue::isMore(m_subject.metric) && !isWhy();
}

void ExplainPanel::release()
{
    m_model->setRows({});
    m_book.reset();
}

void ExplainPanel::fill()
{
    if (!m_figures || !m_figures->book)
        return;
    std::vector<kpi::AccountLine> rows;
    const QLocale locale;
    const QString currency = m_session.baseCurrency();
    const FiscalCalendar calendar(m_figures->book->fiscalStart);
    if (m_subject.cohort) {
        const int width = *m_subject.cohort == revenue::CohortStep::Month ? 1 : 3;
        const auto& lines = rows = kpi::accountsOfCohort(*m_figures, m_subject.period, *m_subject.cohort);
        Amount before;
        Amount now;
        qint64 left = 0;
        for (const kpi::AccountLine& line : lines) {
            before += line.previous;
            now += line.mrr;
            left += line.mrr.isZero() ? 0 : 1;
        }
        m_period->setText(tr("Cohort %1, at the end of %2")
                              .arg(monthSpan((m_subject.period.opening - (width - 1)).firstDay(),
                                             m_subject.period.opening.lastDay(), locale),
                                   monthLong(m_subject.period.lastDay(), locale)));
        m_formula->setText(
            tr("Accounts %1 = %2 ÷ %3. MRR %4 = %5 ÷ %6.")
                .arg(lines.empty() ? QStringLiteral("–") : percent(double(left) / double(lines.size()), 1, locale),
                     number(left, locale), number(qint64(lines.size()), locale),
                     before.isZero() ? QStringLiteral("–") : percent(now.toDouble() / before.toDouble(), 1, locale),
                     money(now, currency, locale), money(before, currency, locale)));
        m_scope->setText(tr("Included: accounts first paying at the end of %1. Returning accounts count again.")
                             .arg(monthLong(m_subject.period.opening.firstDay(), locale)));
    } else if (revenue::isMore(m_subject.metric)) {
        rows = fillMore();
    } else {
        m_period->setText(kpi::periodText(m_subject.period, m_subject.window, calendar, locale)
                          + (m_subject.window == revenue::Window::T12m
                                 ? QStringLiteral(" · ") + kpi::windowText(m_subject.window)
                                 : QString()));
        const auto values = kpi::valuesOf(*m_figures, m_subject.period);
        m_formula->setText(kpi::formulaText(m_subject.metric, values, currency, locale));
        QString scope = kpi::scopeText(m_subject.metric, values, m_subject.period, locale);
        if (m_subject.metric == revenue::Metric::Mrr) {
            constexpr std::array kCommitted = {revenue::Metric::CommittedMrr};
            if (const auto more = kpi::moreFigures(*m_figures, {m_subject.period}, kCommitted); !more.empty())
                scope += u'\n' + kpi::committedText(more.front(), currency, locale);
        }
        if (std::ranges::any_of(m_figures->filters, [](const revenue::Filter& filter) {
                return filter.dimension == revenue::Dimension::Owner || filter.dimension == revenue::Dimension::Team
                       || filter.dimension == revenue::Dimension::Stage;
            }))
            scope += u'\n' + tr("Owner, team and stage as of the opening; for new accounts, as of the closing.");
        m_scope->setText(scope);
        if (isWhy())
            sayWhy(values);
        rows = isWhy()  ? kpi::reasonsFor(*m_figures, m_subject.metric, *m_subject.before, m_subject.period)
               : m_made ? std::move(*m_made)
                        : kpi::accountsBehind(*m_figures, m_subject.metric, m_subject.period);
    }
    if (m_tookMovement)
        m_table->setColumnHidden(m_model->columnOf(QStringLiteral("movement")), false);
    m_tookMovement = false;
    m_model->setTable(kpi::explainColumns(m_subject, isWhy(), m_session.baseCurrency()), std::move(rows));
    m_book = m_figures->book;
    fillRows(m_table->currentId());
}

/// Both periods by name with their figures: each account's part is shown of either.
void ExplainPanel::sayWhy(const revenue::Figures& values)
{
    const QLocale locale;
    const QString currency = m_session.baseCurrency();
    const revenue::Metric metric = m_subject.metric;
    const revenue::Period& before = *m_subject.before;
    const auto earlier = revenue::valueOf(metric, kpi::valuesOf(*m_figures, before));
    const auto now = revenue::valueOf(metric, values);
    m_period->setText(kpi::periodShort(before, m_subject.window, locale) + QStringLiteral(" → ")
                      + kpi::periodShort(m_subject.period, m_subject.window, locale)
                      + (m_subject.window == revenue::Window::T12m
                             ? QStringLiteral(" · ") + kpi::windowText(m_subject.window)
                             : QString()));
    if (!earlier || !now)
        return m_scope->setText(tr("Can't compare: one value has no opening MRR."));
    QStringList lines = {tr("%1 (%2) → %3 (%4): %5. Each account's contribution, the largest difference first.")
                             .arg(kpi::valueText(metric, earlier, currency, locale), kpi::spanText(before, locale),
                                  kpi::valueText(metric, now, currency, locale),
                                  kpi::spanText(m_subject.period, locale),
                                  kpi::changeText(metric, *now - *earlier, currency, locale))};
    if (metric == revenue::Metric::Nrr || metric == revenue::Metric::Grr)
        lines += tr("Contributions are points above or below 100%.");
    if (metric == revenue::Metric::Arpa)
        lines += tr("ARPA: how it would differ if only this account had changed. These don't add up.");
    m_scope->setText(lines.join(u'\n'));
}

/// The same of a figure beside retention.
std::vector<kpi::AccountLine> ExplainPanel::fillMore()
{
    const QLocale locale;
    const QString currency = m_session.baseCurrency();
    const revenue::Metric metric = m_subject.metric;
    m_period->setText(
        kpi::periodText(m_subject.period, m_subject.window, FiscalCalendar(m_figures->book->fiscalStart), locale)
        + (m_subject.window == revenue::Window::T12m ? QStringLiteral(" · ") + kpi::windowText(m_subject.window)
                                                     : QString()));
    auto behind = kpi::moreBehind(*m_figures, metric, m_subject.period, currency, locale);
    m_formula->setText(!behind ? QString()
                               : kpi::moreFormulaText(metric, behind->sum, m_subject.period, currency, locale));
    m_scope->setText(kpi::moreScopeText(metric, *m_figures, m_subject.period, m_session.words()));
    return behind ? std::move(behind->lines) : std::vector<kpi::AccountLine>();
}

void ExplainPanel::fillRows(qint64 account)
{
    const kpi::AccountLine* line = m_model->find(account);
    m_rowsTitle->setText(line ? tr("Contract lines of %1").arg(line->name())
                              : tr("Choose an account to see its contract lines."));
    std::vector<ContractLine> rows;
    if (line) {
        const auto read = revenue::RevenueStore(m_session.db()).ofAccount(line->id());
        if (!read)
            return m_session.sayReadFailed(read.error());
        const auto found = AccountStore(m_session.db()).find(line->id());
        const QString own =
            found && *found && !(*found)->currency.isEmpty() ? (*found)->currency : m_session.baseCurrency();
        for (const Subscription& row : *read)
            rows.push_back({row, money(monthlyAmount(row), row.currency.isEmpty() ? own : row.currency)});
    }
    m_rowModel->setRows(std::move(rows));
}

void ExplainPanel::retranslate()
{
    const QSignalBlocker quiet(m_metric);
    const int kept = m_metric->currentIndex();
    m_metric->clear();
    for (const auto metrics : {revenue::allMetrics(), revenue::moreMetrics()})
        for (const revenue::Metric metric : metrics)
            m_metric->addItem(kpi::metricText(metric), int(metric));
    m_metric->setCurrentIndex(std::max(0, kept));
    m_metric->setAccessibleName(tr("Metric"));
    m_export->setToolTip(tr("Export these accounts…"));
    m_export->setAccessibleName(tr("Export these accounts"));
    m_close->setToolTip(tr("Close (Esc)"));
    m_close->setAccessibleName(tr("Close"));
    m_side->setAccessibleName(tr("Parts of the metric"));
    m_side->setChips({{QStringLiteral("accounts"), tr("Accounts")}, {QStringLiteral("why"), tr("Why did it change?")}});
    m_table->setAccessibleName(tr("Accounts in the metric"));
    m_rows->setAccessibleName(tr("Contract lines of the account"));
    m_rowModel->setColumns({
        {.id = QStringLiteral("start"),
         .title = tr("First day"),
         .display = [](const ContractLine& line) { return dateNumeric(line.row.startDate); },
         .width = 92},
        {.id = QStringLiteral("end"),
         .title = tr("Day after the last"),
         .display =
             [](const ContractLine& line) {
                 return line.row.endDate.isValid() ? dateNumeric(line.row.endDate) : absentText();
             },
         .kind = CellKind::Muted,
         .width = 92},
        {.id = QStringLiteral("mrr"),
         .title = QStringLiteral("MRR"),
         .display = [](const ContractLine& line) { return line.amount; },
         .kind = CellKind::Figure,
         .width = 88,
         .alignment = Qt::AlignRight | Qt::AlignVCenter},
        {.id = QStringLiteral("plan"),
         .title = tr("Plan"),
         .display = [](const ContractLine& line) { return line.row.plan; },
         .kind = CellKind::Muted,
         .width = 64},
    });
    fill();
}

} // namespace tasuki
