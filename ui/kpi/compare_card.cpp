// SPDX-License-Identifier: GPL-3.0-or-later
#include "kpi/compare_card.h"

#include "kpi/kpi_words.h"
#include "kpi/more_view.h"
#include "kpi/slice_menu.h"
#include "session/session.h"
#include "theme/style.h"
#include "widgets/beside.h"
#include "widgets/card.h"
#include "widgets/data_table.h"
#include "widgets/eliding_box.h"
#include "widgets/plain_text.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QHelpEvent>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>
#include <QToolTip>

#include <algorithm>

namespace tasuki {

namespace {

constexpr int kSideWidth = 210;
constexpr int kLeastSide = 140; // an amount in full
constexpr int kSmallestSide = 110;

} // namespace

struct CompareCard::Line {
    revenue::Metric metric{};
    std::optional<double> left;
    std::optional<double> right;
};

CompareCard::CompareCard(Session& session, QWidget* parent)
    : QFrame(parent),
      m_session(session),
      m_card(new Card(this)),
      m_table(new DataTable(QStringLiteral("kpi.compare.table"), this)),
      m_model(new RowTableModel<Line>([](const Line& line) { return qint64(line.metric) + 1; }, this))
{
    setObjectName(QStringLiteral("kpi.compare"));
    setFrameShape(QFrame::NoFrame);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_card);
    auto* sides = new Beside(16, m_card); // one below the other in a small window
    for (auto [controls, name] : {std::pair(&m_left, "left"), std::pair(&m_right, "right")}) {
        const QString base = QStringLiteral("kpi.compare.") + QLatin1String(name);
        controls->period = new ElidingBox(m_card); // its texts must not make the page scroll sideways
        controls->period->setObjectName(base + QStringLiteral(".period"));
        controls->slice = new QPushButton(m_card);
        controls->slice->setObjectName(base + QStringLiteral(".slice"));
        controls->menu = new QMenu(controls->slice);
        controls->slice->setMenu(controls->menu);
        auto* side = new QWidget(sides);
        auto* line = new QHBoxLayout(side);
        line->setContentsMargins(0, 0, 0, 0);
        line->addWidget(controls->period);
        line->addWidget(controls->slice);
        sides->add(side, 0);
        connect(controls->period, &QComboBox::activated, this, [this, controls = controls](int at) {
            controls->side.place = controls->period->itemData(at).toInt();
            refresh();
        });
        connect(controls->menu, &QMenu::aboutToShow, this, [this, controls = controls] { makeMenu(*controls); });
    }
    auto* across = new QHBoxLayout;
    across->addWidget(sides);
    across->addStretch(1);
    m_card->body()->addLayout(across);
    m_table->setDensity(DataTable::Density::Compact);
    m_table->setTable(m_model);
    m_table->horizontalHeader()->setStretchLastSection(false); // figures stand near their names
    m_card->body()->addWidget(m_table, 1);
    m_table->viewport()->installEventFilter(this);
    // Two periods differ at their ends, two years at the beginning.
    m_table->horizontalHeader()->setTextElideMode(Qt::ElideMiddle);
    m_table->horizontalHeader()->viewport()->installEventFilter(this);
}

RowTable* CompareCard::table()
{
    return m_model;
}

/// The figures beside retention ask for more rows than all others: they are made once somebody looks here.
bool CompareCard::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Paint && !m_seen) {
        m_seen = true;
        QMetaObject::invokeMethod(this, &CompareCard::refresh, Qt::QueuedConnection);
    }
    if (event->type() == QEvent::Resize && watched == m_table->viewport())
        sizeTable();
    if (event->type() == QEvent::ToolTip && watched == m_table->horizontalHeader()->viewport()) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const int column = m_table->horizontalHeader()->logicalIndexAt(help->pos());
        QToolTip::showText(help->globalPos(),
                           column < 0
                               ? QString()
                               : plainToolTip(m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString()),
                           m_table);
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

/// The two sides share what is left, so that their titles can be told apart; never more than a title asks for.
void CompareCard::sizeTable()
{
    QHeaderView* header = m_table->horizontalHeader();
    if (header->count() < 4)
        return;
    QFont sorted = header->font();
    sorted.setWeight(QFont::DemiBold);
    int title = kSideWidth;
    for (int column : {1, 2})
        title = std::max(title, QFontMetrics(sorted).horizontalAdvance(
                                    m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString())
                                    + 2 * kCellPadding + 20);
    // The difference can be worked out from the two: it goes before they are cut.
    const int sides = m_table->viewport()->width() - m_model->preferredWidth(0);
    const bool differs = sides - m_model->preferredWidth(3) >= 2 * kLeastSide;
    m_table->setColumnHidden(3, !differs);
    const int room = (differs ? sides - m_model->preferredWidth(3) : sides) / 2;
    for (int column : {1, 2})
        header->resizeSection(column, std::clamp(room, kSmallestSide, title));
    // All rows, however high a person wants them: a list that scrolls within a page that scrolls is hard to read.
    m_table->setMinimumHeight(header->height() + m_table->verticalHeader()->defaultSectionSize() * m_model->rowCount()
                              + 4);
}

void CompareCard::setFigures(const kpi::Figures& figures, const kpi::View& view)
{
    const bool otherWindow = !m_figures || view.window != m_view.window;
    m_figures = &figures;
    m_view = view;
    const int last = figures.compared.lastComplete();
    for (Controls* controls : {&m_left, &m_right})
        if (otherWindow || !figures.compares(controls->side.place))
            controls->side.place =
                controls == &m_left ? std::max(
                    0, last - (view.window == revenue::Window::T12m || view.window == revenue::Window::Month ? 12 : 1))
                                    : last;
    refresh();
}

void CompareCard::setSides(const Side& left, const Side& right)
{
    m_left.side = left;
    m_right.side = right;
    refresh();
}

void CompareCard::makeMenu(Controls& controls)
{
    controls.menu->clear();
    QAction* all = controls.menu->addAction(tr("Same as page"));
    connect(all, &QAction::triggered, this, [this, &controls] {
        controls.side.slice.reset();
        refresh();
    });
    kpi::addSlices(*controls.menu, *m_figures->book, m_session.words(), {},
                   [this, &controls](const revenue::Filter& filter, bool) {
                       controls.side.slice = filter;
                       refresh();
                   });
}

QString CompareCard::sideText(const Controls& controls) const
{
    if (!m_figures || !m_figures->compares(controls.side.place))
        return {};
    const QString period = kpi::periodText(m_figures->compared.periods[size_t(controls.side.place)], m_view.window,
                                           FiscalCalendar(m_figures->book->fiscalStart), QLocale());
    return controls.side.slice
               ? period + QStringLiteral(" · ") + kpi::filterText({*controls.side.slice}, m_session.words())
               : period;
}

void CompareCard::refresh()
{
    if (!m_figures || !m_figures->book)
        return;
    const QLocale locale;
    const QString currency = m_session.baseCurrency();
    const FiscalCalendar calendar(m_figures->book->fiscalStart);
    for (Controls* controls : {&m_left, &m_right}) {
        const QSignalBlocker quiet(controls->period);
        controls->period->clear();
        for (int i = m_figures->compared.size() - 1; i >= 0; --i)
            controls->period->addItem(
                kpi::periodText(m_figures->compared.periods[size_t(i)], m_view.window, calendar, locale), i);
        controls->period->setCurrentIndex(controls->period->findData(controls->side.place));
        controls->slice->setText(
            (controls->side.slice ? kpi::filterText({*controls->side.slice}, m_session.words()) : tr("Same as page"))
                .replace(u'&', QStringLiteral("&&")));
        controls->values = {};
        controls->more.clear();
        if (!m_figures->compares(controls->side.place))
            continue;
        const std::vector<revenue::Period> period = {m_figures->compared.periods[size_t(controls->side.place)]};
        kpi::Figures part;
        part.book = m_figures->book;
        part.more = m_figures->more;
        part.filters = m_figures->filters;
        if (!controls->side.slice) {
            controls->values = m_figures->compared.values[size_t(controls->side.place)];
        } else {
            // A slice of a dimension that the page filters, too, takes that filter's place.
            std::vector<revenue::Filter> filters = m_view.filters;
            std::erase_if(filters,
                          [&](const revenue::Filter& f) { return f.dimension == controls->side.slice->dimension; });
            filters.push_back(*controls->side.slice);
            controls->values = revenue::figures(revenue::select(*m_figures->book, {}, filters), period).front().front();
            part.filters = filters;
        }
        if (m_seen)
            controls->more = kpi::moreFigures(part, period, revenue::moreMetrics());
    }
    std::vector<Line> lines;
    for (const revenue::Metric metric : revenue::allMetrics())
        lines.push_back({metric, revenue::valueOf(metric, m_left.values), revenue::valueOf(metric, m_right.values)});
    const auto other = [](const Controls& controls, revenue::Metric metric) {
        return controls.more.empty() ? std::nullopt : revenue::valueOf(metric, controls.more.front());
    };
    for (const revenue::Metric metric : revenue::moreMetrics())
        lines.push_back({metric, other(m_left, metric), other(m_right, metric)});
    constexpr auto kRight = Qt::AlignRight | Qt::AlignVCenter;
    const auto side = [&](const char* id, const QString& title, std::optional<double> Line::*value) {
        return Column<Line>{
            .id = QLatin1String(id),
            .title = title,
            .display = [=](const Line& line) { return kpi::valueText(line.metric, line.*value, currency, QLocale()); },
            .kind = CellKind::Figure,
            .width = kSideWidth,
            .alignment = kRight,
            .exportTitle = title};
    };
    m_model->setColumns({
        {.id = QStringLiteral("metric"),
         .title = tr("Metric"),
         .display = [](const Line& line) { return kpi::metricText(line.metric); },
         .width = 180,
         .exportTitle = QStringLiteral("metric"),
         .exportValue = [](const Line& line) { return QString::fromLatin1(revenue::metricName(line.metric)); }},
        side("left", sideText(m_left), &Line::left),
        side("right", sideText(m_right), &Line::right),
        {.id = QStringLiteral("difference"),
         .title = tr("Difference"),
         .display =
             [=](const Line& line) {
                 return line.left && line.right
                            ? kpi::changeText(line.metric, *line.right - *line.left, currency, QLocale())
                            : QStringLiteral("–");
             },
         .kind = CellKind::Figure,
         .width = 140,
         .alignment = kRight,
         .tone =
             [](const Line& line) {
                 const double change = line.right.value_or(0) - line.left.value_or(0);
                 return !line.left || !line.right || change == 0         ? Tone::Neutral
                        : (change > 0) == revenue::upIsGood(line.metric) ? Tone::Good
                                                                         : Tone::Bad;
             }},
    });
    m_model->setRows(std::move(lines));
    sizeTable();
}

void CompareCard::retranslate()
{
    m_card->setTitle(tr("Compare"));
    m_card->setCaption(tr("Two periods, or two groups of accounts"));
    m_left.period->setAccessibleName(tr("Left period"));
    m_right.period->setAccessibleName(tr("Right period"));
    m_left.slice->setAccessibleName(tr("Left accounts"));
    m_right.slice->setAccessibleName(tr("Right accounts"));
    m_table->setAccessibleName(tr("Compared metrics"));
    refresh();
}

} // namespace tasuki
