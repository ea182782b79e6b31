// SPDX-License-Identifier: GPL-3.0-or-later
#include "kpi/kpi_pdf.h"

#include "charts/chart_view.h"
#include "format/file_writer.h"
#include "kpi/kpi_charts.h"
#include "kpi/kpi_words.h"
#include "kpi/more_view.h"
#include "theme/tokens.h"
#include "widgets/format.h"
#include "widgets/lead_words.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFont>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>
#include <cmath>

namespace tasuki::report {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(report)
};

using revenue::Metric;

// A4 at 96 points an inch.
constexpr double kWidth = 794;
constexpr double kHeight = 1123;
constexpr double kMargin = 52;
constexpr double kInner = kWidth - 2 * kMargin;
constexpr double kFoot = 40;

QFont face(double points, bool bold = false)
{
    QFont font(QStringList{QStringLiteral("BIZ UDPGothic"), QStringLiteral("BIZ UDPゴシック"),
                           QStringLiteral("Noto Sans CJK JP"), QStringLiteral("Noto Sans")}
                   .first());
    font.setFamilies(
        {QStringLiteral("BIZ UDPGothic"), QStringLiteral("Noto Sans CJK JP"), QStringLiteral("Noto Sans")});
    font.setPointSizeF(points);
    font.setBold(bold);
    return font;
}

/// Sets text and pictures below each other and turns the page where the room ends.
class Sheet {
public:
    Sheet(QPdfWriter& writer, const QString& foot) : m_writer(writer), m_painter(&writer), m_foot(foot) { number(); }

    QPainter& painter() { return m_painter; }
    double y() const { return m_y; }
    void skip(double height) { m_y += height; }
    /// Turns the page where less than `height` is left.
    void need(double height)
    {
        if (m_y + height <= kHeight - kMargin - kFoot)
            return;
        m_writer.newPage();
        m_y = kMargin;
        ++m_page;
        number();
    }
    void text(const QString& words, const QFont& font, const QColor& ink, double after = 4)
    {
        const QRectF bound = measure(words, font);
        need(bound.height());
        m_painter.setFont(font);
        m_painter.setPen(ink);
        m_painter.drawText(QRectF(kMargin, m_y, kInner, bound.height()), Qt::AlignLeft | Qt::TextWordWrap, words);
        m_y += bound.height() + after;
    }
    QRectF take(double height)
    {
        need(height);
        const QRectF rect(kMargin, m_y, kInner, height);
        m_y += height;
        return rect;
    }

private:
    QRectF measure(const QString& words, const QFont& font)
    {
        m_painter.setFont(font);
        return m_painter.boundingRect(QRectF(0, 0, kInner, kHeight), Qt::AlignLeft | Qt::TextWordWrap, words);
    }
    void number()
    {
        m_painter.setFont(face(8));
        m_painter.setPen(lightTokens().text3);
        const QRectF line(kMargin, kHeight - kMargin, kInner, 16);
        m_painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, m_foot);
        m_painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, QString::number(m_page));
    }

    QPdfWriter& m_writer;
    QPainter m_painter;
    QString m_foot;
    double m_y = kMargin;
    int m_page = 1;
};

/// Lines of our own: a pattern's tile is that large in a PDF that of a small box one broken stroke is left.
void drawStripedBox(QPainter& painter, const QRectF& box, const QColor& ink)
{
    painter.save();
    painter.setPen(QPen(ink, 0.75, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(box);
    painter.setClipRect(box);
    constexpr double kApart = 2.8;
    const double side = box.width();
    for (double at = kApart - side; at < side; at += kApart) { // rising, as in the bars
        const double low = std::max(0.0, at);
        const double high = std::min(side, side + at);
        painter.drawLine(box.bottomLeft() + QPointF(low, at - low), box.bottomLeft() + QPointF(high, at - high));
    }
    painter.restore();
}

void drawLegend(QPainter& painter, const QRectF& line, const ChartData& shown)
{
    const Tokens& tokens = lightTokens();
    painter.setFont(face(8));
    double x = line.left();
    const auto word = [&](const QString& text) {
        painter.setPen(tokens.text2);
        const double wide = QFontMetricsF(painter.font(), painter.device()).horizontalAdvance(text);
        painter.drawText(QRectF(x + 14, line.top(), wide + 4, line.height()), Qt::AlignLeft | Qt::AlignVCenter, text);
        x += wide + 28;
    };
    for (const ChartSeries& series : shown.series) {
        if (series.ground)
            continue;
        const QColor color =
            series.color < 0 ? tokens.text : tokens.series[size_t(series.color) % tokens.series.size()];
        if (series.kind == ChartSeries::Kind::Bar) {
            painter.fillRect(QRectF(x, line.center().y() - 4, 8, 8), color);
        } else {
            painter.setPen(QPen(color, 1.5, series.dashed ? Qt::DashLine : Qt::SolidLine));
            painter.drawLine(QPointF(x, line.center().y()), QPointF(x + 10, line.center().y()));
        }
        word(series.name);
    }
    if (shown.provisional >= 0) {
        if (std::ranges::any_of(shown.series,
                                [](const ChartSeries& series) { return series.kind == ChartSeries::Kind::Bar; })) {
            drawStripedBox(painter, QRectF(x, line.center().y() - 4, 8, 8), tokens.text2);
        } else {
            painter.setPen(QPen(tokens.text2, 1.5, Qt::DotLine));
            painter.drawLine(QPointF(x, line.center().y()), QPointF(x + 5, line.center().y()));
            painter.setPen(QPen(tokens.text2, 1));
            painter.setBrush(Qt::NoBrush);
            painter.drawEllipse(QPointF(x + 8, line.center().y()), 2.5, 2.5);
        }
        word(Text::tr("in progress"));
    }
}

void addChart(Sheet& sheet, const QString& title, const QString& caption, ChartData shown, double height)
{
    const Tokens& tokens = lightTokens();
    sheet.need(height + 48);
    sheet.text(title, face(10.5, true), tokens.text, 1);
    sheet.text(caption, face(8), tokens.text2, 1);
    drawLegend(sheet.painter(), sheet.take(16), shown);
    ChartView view;
    view.setPalette(makePalette(tokens));
    view.setFont(face(7.5));
    view.setData(std::move(shown));
    view.drawOn(sheet.painter(), sheet.take(height));
    sheet.skip(12);
}

struct TableColumn {
    QString title;
    double width; ///< share of the line
    bool right = true;
};

void addTable(Sheet& sheet, const std::vector<TableColumn>& columns, const std::vector<QStringList>& rows)
{
    const Tokens& tokens = lightTokens();
    constexpr double kLine = 17;
    const auto line = [&](const auto& cellAt, const QFont& font, const QColor& ink, const QColor& rule) {
        const QRectF rect = sheet.take(kLine);
        QPainter& painter = sheet.painter();
        painter.setFont(font);
        double x = rect.left();
        for (size_t i = 0; i < columns.size(); ++i) {
            const double wide = columns[i].width * kInner;
            painter.setPen(ink);
            const QString text = QFontMetricsF(font, painter.device()).elidedText(cellAt(i), Qt::ElideRight, wide - 6);
            const Qt::Alignment side = columns[i].right ? Qt::AlignRight : Qt::AlignLeft;
            painter.drawText(QRectF(x, rect.top(), wide - 6, kLine), int((side | Qt::AlignVCenter).toInt()), text);
            x += wide;
        }
        painter.setPen(QPen(rule, 0.6));
        painter.drawLine(rect.bottomLeft(), rect.bottomRight());
    };
    const auto head = [&] {
        line([&](size_t i) { return columns[i].title; }, face(8, true), tokens.text2, tokens.borderStrong);
    };
    sheet.need(kLine * 3);
    head();
    for (const QStringList& row : rows) {
        const double before = sheet.y();
        sheet.need(kLine);
        if (sheet.y() < before)
            head(); // on the next page, too
        line([&](size_t i) { return row[qsizetype(i)]; }, face(8), tokens.text, tokens.border);
    }
    sheet.skip(14);
}

/// What the cohorts of the last quarters still pay, of what they paid at their start: as many as fit the page's width.
void addCohorts(Sheet& sheet, const kpi::Figures& figures, const kpi::Drawing& drawing)
{
    constexpr size_t kMost = 12;
    const Tokens& tokens = lightTokens();
    const HeatMapData map = kpi::cohortMap(figures.cohorts, revenue::CohortStep::Quarter, true, drawing).data;
    if (map.cells.empty())
        return;
    const size_t first = map.cells.size() - std::min(map.cells.size(), kMost);
    const size_t ages = std::min(map.columnNames.size(), kMost);
    constexpr double kNames = 0.1;
    std::vector<TableColumn> columns = {{map.corner, kNames, false}};
    for (size_t age = 0; age < ages; ++age)
        columns.push_back({map.columnNames[age], (1 - kNames) / double(std::max<size_t>(ages, 6))});
    std::vector<QStringList> rows;
    for (size_t row = first; row < map.cells.size(); ++row) {
        QStringList& cells = rows.emplace_back(QStringList{map.rowNames[row]});
        for (size_t age = 0; age < ages; ++age)
            cells += map.has(int(row), int(age)) ? map.text(*map.cells[row][age]) : QString();
    }
    sheet.need(60 + 17 * double(rows.size()));
    sheet.text(Text::tr("Retention by cohort"), face(10.5, true), tokens.text, 1);
    const QString made = Text::tr("MRR in % of the opening MRR, by quarter of first payment");
    const bool all = first == 0 && ages == map.columnNames.size();
    sheet.text(all ? made
                   : made + QStringLiteral("  ·  ")
                         + Text::tr("the last %1 cohorts, up to %2 months").arg(rows.size()).arg(3 * (ages - 1)),
               face(8), tokens.text2, 2);
    addTable(sheet, columns, rows);
}

void write(Sheet& sheet, const KpiPdf& wanted, const kpi::Figures& figures, int place, const QLocale& locale)
{
    const Tokens& tokens = lightTokens();
    const QString& currency = figures.book->baseCurrency;
    const FiscalCalendar calendar(figures.book->fiscalStart);
    const kpi::Drawing drawing{wanted.view.window, currency, locale};
    const revenue::Period& period = figures.compared.periods[size_t(place)];
    const revenue::Figures& values = figures.compared.values[size_t(place)];

    sheet.text(Text::tr("KPI report"), face(18, true), tokens.text, 2);
    sheet.text(kpi::periodText(period, wanted.view.window, calendar, locale) + QStringLiteral("  ·  ")
                   + kpi::windowText(wanted.view.window)
                   + (wanted.view.filters.empty()
                          ? QString()
                          : QStringLiteral("  ·  ") + kpi::filterText(wanted.view.filters, wanted.words))
                   + (place == figures.compared.provisional
                          ? QStringLiteral("  ·  ") + Text::tr("in progress: values may still change")
                          : QString()),
               face(10), tokens.text2, 10);

    const auto target = [&](Metric metric) -> std::optional<double> {
        const Target* found =
            revenue::targetFor(wanted.targets, metric, wanted.view.window, wanted.view.filters, period.code);
        return found ? std::optional(revenue::targetValue(*found)) : std::nullopt;
    };
    std::vector<QStringList> rows;
    for (const Metric metric : {Metric::Nrr, Metric::Grr, Metric::LogoChurn, Metric::GrossMrrChurn, Metric::NetMrrChurn,
                                Metric::Mrr, Metric::Arr, Metric::Arpa, Metric::Customers}) {
        const auto now = revenue::valueOf(metric, values);
        const auto before = place > 0 && wanted.view.window != revenue::Window::Span
                                ? revenue::valueOf(metric, figures.compared.values[size_t(place) - 1])
                                : std::nullopt;
        rows.push_back(
            {kpi::metricText(metric), kpi::valueText(metric, now, currency, locale),
             kpi::valueText(metric, before, currency, locale),
             !now || !before ? QStringLiteral("–") : kpi::changeText(metric, *now - *before, currency, locale)});
    }
    addTable(sheet,
             {{Text::tr("Metric"), 0.4, false},
              {Text::tr("Value"), 0.2},
              {Text::tr("Previous period"), 0.2},
              {Text::tr("Change"), 0.2}},
             rows);
    if (const auto more = kpi::moreFigures(figures, {period}, revenue::moreMetrics()); !more.empty()) {
        rows.clear();
        for (const Metric metric : revenue::moreMetrics())
            rows.push_back({kpi::metricText(metric),
                            kpi::valueText(metric, revenue::valueOf(metric, more.front()), currency, locale),
                            kpi::moreCaption(metric, more.front(), currency, locale),
                            leadText(revenue::isLeading(metric))});
        addTable(sheet,
                 {{Text::tr("On the last day"), 0.3, false},
                  {Text::tr("Value"), 0.2},
                  {Text::tr("Calculated from"), 0.35, false},
                  {Text::tr("Type"), 0.15, false}},
                 rows);
    }
    addChart(sheet, Text::tr("NRR and GRR"), kpi::windowText(wanted.view.window),
             kpi::retentionChart(figures, drawing, target(Metric::Nrr), target(Metric::Grr)), 190);
    kpi::Drawing moving = drawing;
    moving.window = kpi::movementWindow(drawing.window);
    addChart(sheet, Text::tr("MRR movements"), kpi::windowText(moving.window), kpi::movementChart(figures, moving),
             190);
    addChart(sheet, Text::tr("MRR bridge"), monthSpan(period.firstDay(), period.lastDay(), locale),
             kpi::bridgeChart(values, place == figures.compared.provisional, drawing), 190);
    addChart(sheet, Text::tr("Logo churn and MRR churn"), kpi::windowText(wanted.view.window),
             kpi::churnChart(figures, drawing), 190);

    addCohorts(sheet, figures, drawing);

    sheet.need(120);
    sheet.text(Text::tr("Largest movements"), face(10.5, true), tokens.text, 4);
    rows.clear();
    for (const kpi::AccountLine& line : kpi::accountsBehind(figures, Metric::Mrr, period)) {
        if (line.movement == revenue::Movement::None || rows.size() >= 20)
            continue;
        rows.push_back({line.name(), kpi::movementText(line.movement), money(line.previous, currency, locale),
                        money(line.mrr, currency, locale), moneyDifference(line.change(), currency, locale)});
    }
    if (rows.empty())
        sheet.text(Text::tr("No account changed in this period."), face(9), tokens.text2, 10);
    else
        addTable(sheet,
                 {{Text::tr("Account"), 0.36, false},
                  {Text::tr("Movement"), 0.14, false},
                  {Text::tr("Before"), 0.17},
                  {Text::tr("After"), 0.17},
                  {Text::tr("Change"), 0.16}},
                 rows);

    sheet.need(120);
    sheet.text(Text::tr("How the metrics are calculated"), face(10.5, true), tokens.text, 4);
    for (const Metric metric : {Metric::Nrr, Metric::Grr, Metric::LogoChurn, Metric::Mrr})
        sheet.text(kpi::formulaText(metric, values, currency, locale), face(8), tokens.text, 3);
    sheet.text(kpi::scopeText(Metric::Nrr, values, period, locale), face(8), tokens.text2, 3);
}

} // namespace

Result<void> writeKpiPdf(const KpiPdf& wanted, const QString& path)
{
    TASUKI_TRY(wanted.book->checkCurrencies());
    kpi::Figures figures = kpi::figuresOf(wanted.book, wanted.view, wanted.today);
    if (figures.error)
        return *figures.error;
    figures.more = wanted.more;
    if (wanted.more && !wanted.more->facts(true))
        return *wanted.more->error();
    if (figures.isEmpty())
        return invalid(Text::tr("No contracts yet. Add or import contracts to get a report."));
    int place = figures.compared.lastComplete() >= 0 ? figures.compared.lastComplete() : figures.compared.size() - 1;
    if (wanted.period) {
        const auto it = std::ranges::find(figures.compared.periods, *wanted.period);
        if (it != figures.compared.periods.end())
            place = int(it - figures.compared.periods.begin());
    }
    const QLocale locale = wanted.words == TermLanguage::Japanese ? QLocale(QLocale::Japanese, QLocale::Japan)
                                                                  : QLocale(QLocale::English, QLocale::UnitedStates);
    QByteArray bytes;
    {
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer(&buffer);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(QMarginsF(0, 0, 0, 0));
        writer.setResolution(96);
        writer.setTitle(Text::tr("KPI report"));
        writer.setCreator(QStringLiteral("Tasuki"));
        Sheet sheet(writer, QStringLiteral("%1  ·  %2")
                                .arg(wanted.workspace, Text::tr("created on %1").arg(dateNumeric(wanted.today))));
        write(sheet, wanted, figures, place, locale);
    }
    // The painter says nothing where it could not paint; a PDF that is whole ends with its mark.
    if (!bytes.startsWith("%PDF-") || !bytes.trimmed().endsWith("%%EOF"))
        return Error{ErrorCode::Io, Text::tr("Couldn't create the PDF. Nothing was saved. Try again."), path};
    return format::writeFile(path, {bytes.constData(), size_t(bytes.size())});
}

} // namespace tasuki::report
