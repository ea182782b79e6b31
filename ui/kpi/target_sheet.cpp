// SPDX-License-Identifier: GPL-3.0-or-later
#include "kpi/target_sheet.h"

#include "kpi/kpi_words.h"
#include "session/form_draft.h"
#include "session/session.h"
#include "widgets/card.h"
#include "widgets/data_table.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tasuki {

using revenue::Metric;
using revenue::MetricUnit;
using revenue::Window;

namespace {

constexpr int kWidth = 640;
constexpr int kLeastList = 160;

} // namespace

TargetSheet::TargetSheet(Session& session, const revenue::View& view, QWidget* parent)
    : Form(session, QStringLiteral("targets"), tr("Targets"), parent),
      m_table(new DataTable(QStringLiteral("targets.list"), this)),
      m_model(new RowTableModel<Target>([](const Target& target) { return target.id.value(); }, this))
{
    setObjectName(QStringLiteral("kpi.targetSheet"));
    setWantedWidth(kWidth);
    buildFields(view);
    auto* set = new QPushButton(tr("Set the target"), this);
    set->setObjectName(QStringLiteral("targets.set"));
    column()->addWidget(set, 0, Qt::AlignRight);
    buildList();
    m_remove = new QPushButton(tr("Remove the target"), this);
    m_remove->setObjectName(QStringLiteral("targets.remove"));
    addFootButton(m_remove);
    QPushButton* close = addCloseButton(tr("Close"), QStringLiteral("targets.problem"));
    connect(set, &QPushButton::clicked, this, &TargetSheet::accept);
    connect(m_remove, &QPushButton::clicked, this, &TargetSheet::remove);
    connect(m_table, &DataTable::currentIdChanged, this, [this](qint64 id) { m_remove->setEnabled(id != 0); });
    connect(&session, &Session::changed, this, [this](const ChangeSet& changes) {
        if (changes.touches(Entity::Target))
            refresh();
    });
    fillPeriods();
    fillSlices();
    if (view.filters.size() == 1)
        m_slice->setCurrentIndex(std::max(0, m_slice->findData(view.filters.front().value)));
    refresh();
    // The list was made first; who opens this wants to set one.
    QWidget* const order[] = {m_metric, m_value, m_window, m_period, m_dimension,
                              m_slice,  set,     m_table,  m_remove, close};
    for (size_t i = 1; i < std::size(order); ++i)
        setTabOrder(order[i - 1], order[i]);
    m_metric->setFocus();
    whenEdited([] {});
    m_draft = new FormDraft(session, QStringLiteral("kpi.targets"), this);
    Q_EMIT m_metric->currentIndexChanged(m_metric->currentIndex());
}

void TargetSheet::buildFields(const revenue::View& view)
{
    m_metric = box("metric", tr("Metric"));
    for (const auto metrics : {revenue::allMetrics(), revenue::moreMetrics()})
        for (const Metric metric : metrics)
            m_metric->addItem(kpi::metricText(metric), int(metric));
    m_value = half(line("value", tr("Target"), {}));
    m_window = box("window", tr("Period length"));
    for (const Window window : {Window::T12m, Window::Month, Window::Quarter, Window::Half, Window::Year})
        m_window->addItem(kpi::windowText(window), int(window));
    m_window->setCurrentIndex(std::max(0, m_window->findData(int(view.window))));
    m_period = box("period", tr("Period"));
    m_dimension = box("dimension", tr("Group of accounts"));
    m_dimension->addItem(tr("All accounts"), -1);
    for (size_t i = 0; i < revenue::kDimensionCount; ++i)
        m_dimension->addItem(kpi::dimensionText(revenue::Dimension(i)), int(i));
    m_slice = box("slice", tr("Group"));
    if (view.filters.size() == 1)
        m_dimension->setCurrentIndex(m_dimension->findData(int(view.filters.front().dimension)));
    connect(m_window, &QComboBox::currentIndexChanged, this, &TargetSheet::fillPeriods);
    connect(m_dimension, &QComboBox::currentIndexChanged, this, &TargetSheet::fillSlices);
    connect(m_metric, &QComboBox::currentIndexChanged, this, [this] {
        const bool rate = unitOf(Metric(m_metric->currentData().toInt())) == MetricUnit::Rate;
        m_value->setPlaceholderText(rate ? tr("In percent, such as 108") : QString());
    });
}

void TargetSheet::buildList()
{
    m_table->setDensity(DataTable::Density::Compact);
    m_table->setAccessibleName(tr("Targets"));
    m_table->setFitsContents(true);
    m_table->setDropsColumns(true);
    m_table->setTable(m_model);
    m_table->setMinimumHeight(kLeastList);
    m_table->emptyState()->setWords(QStringLiteral("target"), tr("No targets yet."),
                                    tr("Targets add a gap to cards and a line to charts."));
    column()->addWidget(m_table, 1);
    constexpr auto kRight = Qt::AlignRight | Qt::AlignVCenter;
    m_model->setColumns({
        {.id = QStringLiteral("metric"),
         .title = tr("Metric"),
         .display =
             [](const Target& target) {
                 const auto metric = revenue::metricOf(target.metric);
                 return metric ? kpi::metricText(*metric) : target.metric;
             },
         .width = 130},
        {.id = QStringLiteral("period"),
         .title = tr("Period"),
         .display = [this](const Target& target) { return periodText(target); },
         .width = 190},
        {.id = QStringLiteral("slice"),
         .title = tr("Accounts"),
         .display =
             [this](const Target& target) {
                 const auto dimension = revenue::dimensionOf(target.dimension);
                 return dimension ? kpi::filterText({{*dimension, target.slice}}, session().words())
                                  : tr("All accounts");
             },
         .width = 140},
        {.id = QStringLiteral("value"),
         .title = tr("Target"),
         .display =
             [this](const Target& target) {
                 const auto metric = revenue::metricOf(target.metric);
                 return metric
                            ? kpi::valueText(*metric, revenue::targetValue(target), session().baseCurrency(), QLocale())
                            : QString();
             },
         .kind = CellKind::Figure,
         .width = 110,
         .alignment = kRight},
    });
}

void TargetSheet::fillPeriods()
{
    m_period->clear();
    m_period->addItem(tr("Every period"), QString());
    const auto window = Window(m_window->currentData().toInt());
    const FiscalCalendar calendar(session().fiscalStart());
    // From a year back to two years ahead: a target is mostly for what comes.
    const Month today = Month::of(session().today());
    for (revenue::Period period : revenue::periodsOf(window, today - 12, today + 24, calendar, today + 36)) {
        period.cut = false;
        m_period->addItem(kpi::periodText(period, window, calendar, QLocale()), period.code);
    }
}

void TargetSheet::fillSlices()
{
    m_slice->clear();
    const int dimension = m_dimension->currentData().toInt();
    m_slice->setEnabled(dimension >= 0);
    if (dimension < 0)
        return;
    for (const QString& name : kpi::slicesByName(revenue::Dimension(dimension),
                                                 session().book().division(revenue::Dimension(dimension)).names))
        m_slice->addItem(kpi::sliceText(revenue::Dimension(dimension), name, session().words()), name);
}

QString TargetSheet::periodText(const Target& target) const
{
    const auto window = revenue::windowOf(target.window);
    if (!window)
        return target.period;
    if (target.period.isEmpty())
        return tr("Every period (%1)").arg(kpi::windowText(*window));
    const int found = m_period->findData(target.period);
    return found >= 0 ? m_period->itemText(found) : target.period;
}

void TargetSheet::refresh()
{
    auto read = revenue::TargetStore(session().db()).all();
    if (!read)
        return session().sayError(read.error());
    m_targets = *read;
    m_model->setRows(std::move(*read));
    m_remove->setEnabled(m_table->currentId() != 0);
}

void TargetSheet::accept()
{
    const auto metric = Metric(m_metric->currentData().toInt());
    const bool money = unitOf(metric) == MetricUnit::Money;
    QString text = m_value->text().trimmed();
    if (unitOf(metric) == MetricUnit::Rate && (text.endsWith(u'%') || text.endsWith(u'％')))
        text.chop(1);
    const auto amount = parseAmount(text, money ? currencyExponent(session().baseCurrency()) : 6);
    if (!amount || !isWithinBounds(*amount))
        return say(tr("Invalid number “%1”. Use a number such as 108.").arg(m_value->text().left(200)), m_value);
    Target target;
    target.metric = QLatin1String(revenue::metricName(metric));
    target.window = QLatin1String(revenue::windowName(Window(m_window->currentData().toInt())));
    if (const int dimension = m_dimension->currentData().toInt(); dimension >= 0) {
        target.dimension = QLatin1String(revenue::dimensionName(revenue::Dimension(dimension)));
        target.slice = m_slice->currentData().toString();
    }
    target.period = m_period->currentData().toString();
    // As typed with six decimals: percent are hundredths, counts whole.
    const qint64 minor = amount->minorRounded();
    target.value = money                                 ? minor
                   : unitOf(metric) == MetricUnit::Rate  ? minor / 100
                   : unitOf(metric) == MetricUnit::Ratio ? minor
                                                         : minor / 1'000'000;
    auto edit = revenue::setTarget(target, m_targets, session().act());
    if (!edit)
        return sayRefused(edit.error());
    if (!session().run(std::move(edit), tr("Target of %1 set.").arg(kpi::metricText(metric))))
        return;
    say({});
    m_value->clear();
    m_draft->forget();
}

void TargetSheet::remove()
{
    const Target* target = m_model->find(m_table->currentId());
    if (!target)
        return;
    const auto metric = revenue::metricOf(target->metric);
    session().run(revenue::removeTarget(*target, session().act()),
                  tr("Target of %1 removed.").arg(metric ? kpi::metricText(*metric) : target->metric));
}

void openTargetSheet(Session& session, QWidget* parent, const revenue::View& view)
{
    (new TargetSheet(session, view, parent))->open();
}

} // namespace tasuki
