// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart_card.h"
#include "charts/chart_view.h"
#include "charts/heat_map.h"
#include "support/catch.h"
#include "support/support.h"
#include "theme/tokens.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QImage>
#include <QMouseEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>
#include <QWheelEvent>

using namespace tasuki;

namespace {
ChartData three()
{
    ChartData data;
    for (int i = 0; i < 3; ++i) {
        data.labels.push_back({QString::number(i), QStringLiteral("y%1").arg(i), 2026});
        data.longNames.push_back(QStringLiteral("month %1").arg(i));
    }
    data.series = {{QStringLiteral("bars"), ChartSeries::Kind::Bar, 0, false, {10, -5, 3}},
                   {QStringLiteral("line"), ChartSeries::Kind::Line, 1, false, {1, std::nullopt, 2}}};
    data.axisText = [](double v) { return QString::number(v); };
    data.valueText = data.axisText;
    data.provisional = 2;
    return data;
}

/// As much of it as an edge that is smoothed leaves.
bool isNear(const QColor& a, const QColor& b)
{
    return std::abs(a.red() - b.red()) + std::abs(a.green() - b.green()) + std::abs(a.blue() - b.blue()) < 90;
}

/// Where a colour stands within a part of a picture; empty where it does not.
QRect inkIn(const QImage& image, const QRect& part, const QColor& ink)
{
    QRect found;
    for (int y = part.top(); y <= part.bottom(); ++y)
        for (int x = part.left(); x <= part.right(); ++x)
            if (isNear(image.pixelColor(x, y), ink))
                found |= QRect(x, y, 1, 1);
    return found;
}

QRect rightThird(const QImage& image)
{
    return {image.width() * 2 / 3, 0, image.width() / 3, image.height()};
}
} // namespace

TEST_CASE("axis steps are round and enclose the values", "[ui][chart]")
{
    for (const auto& [low, high] :
         {std::pair{0.0, 7.0}, {-3.5, 12.0}, {0.883, 1.196}, {0.0, 0.0}, {5.0, 5.0}, {-9e9, 1.0}, {0.0, 5'925e4}}) {
        const AxisSteps steps = axisSteps(low, high, 5);
        INFO(low << " " << high);
        CHECK(steps.first <= low + 1e-9);
        CHECK(steps.first + steps.step * steps.count >= high - 1e-9);
        CHECK(steps.count <= 6);
        CHECK(steps.step > 0);
    }
}

TEST_CASE("a chart is walked by keys and opens what stands behind a place", "[ui][chart]")
{
    ChartCard card(QStringLiteral("test"));
    card.setTitle(QStringLiteral("Title"), {});
    card.setData(three(), QStringLiteral("Month"));
    card.resize(500, 320);
    card.show();
    QSignalSpy opened(&card, &PictureCard::opened);
    ChartView* chart = card.chart();
    chart->setFocus(Qt::TabFocusReason);
    QTest::keyClick(chart, Qt::Key_End);
    QTest::keyClick(chart, Qt::Key_Left);
    CHECK(chart->current() == 1);
    CHECK(chart->accessibleDescription().contains(QStringLiteral("month 1")));
    QTest::keyClick(chart, Qt::Key_Return);
    REQUIRE(opened.size() == 1);
    CHECK(opened.front().front().toInt() == 1);
}

TEST_CASE("a chart's tip goes with Esc, and when the mouse leaves", "[ui][chart]")
{
    QWidget page;
    ChartCard card(QStringLiteral("test"), &page);
    QAbstractButton* other = new QPushButton(&page);
    other->setGeometry(0, 340, 80, 30);
    card.setData(three(), QStringLiteral("Month"));
    card.setGeometry(0, 0, 500, 320);
    int closed = 0;
    auto* close = new QShortcut(Qt::Key_Escape, &page);
    QObject::connect(close, &QShortcut::activated, &page, [&] { ++closed; });
    page.show();
    QApplication::setActiveWindow(&page);
    ChartView* chart = card.chart();
    QWidget* canvas = chart->findChild<QAbstractScrollArea*>()->viewport();
    chart->setFocus(Qt::TabFocusReason);
    QTest::keyClick(chart, Qt::Key_End);
    REQUIRE(chart->current() == 2);
    QTest::keyClick(chart, Qt::Key_Escape);
    CHECK(chart->current() == -1);
    CHECK(chart->accessibleDescription().isEmpty());
    CHECK(closed == 0);
    QTest::keyClick(chart, Qt::Key_Escape); // now it is the page's
    CHECK(closed == 1);
    // The mouse leaves, also a chart that has the keyboard.
    for (QWidget* focus : {static_cast<QWidget*>(chart), static_cast<QWidget*>(other)}) {
        focus->setFocus(Qt::MouseFocusReason);
        QTest::mouseMove(canvas, canvas->rect().center());
        QMouseEvent over(QEvent::MouseMove, canvas->rect().center(), canvas->mapToGlobal(canvas->rect().center()),
                         Qt::NoButton, Qt::NoButton, Qt::NoModifier);
        QCoreApplication::sendEvent(canvas, &over);
        REQUIRE(chart->current() >= 0);
        QEvent leave(QEvent::Leave);
        QCoreApplication::sendEvent(canvas, &leave);
        CHECK(chart->current() == -1);
        // Esc, wherever the keyboard is.
        QCoreApplication::sendEvent(canvas, &over);
        REQUIRE(chart->current() >= 0);
        QTest::keyClick(focus, Qt::Key_Escape);
        CHECK(chart->current() == -1);
    }
    CHECK(closed == 2); // of the other one's Esc nothing was taken
}

TEST_CASE("every chart is a table, too, and a picture", "[ui][chart]")
{
    ChartCard card(QStringLiteral("test"));
    card.setData(three(), QStringLiteral("Month"));
    card.resize(500, 320);
    card.show();
    card.activateWindow();
    [[maybe_unused]] const bool active = QTest::qWaitForWindowActive(&card);
    card.chart()->setFocus();
    QTest::keyClick(card.chart(), Qt::Key_T);
    REQUIRE(card.isTableShown());
    QTest::keyClick(card.table(), Qt::Key_T);
    CHECK_FALSE(card.isTableShown());
    QTest::keyClick(card.chart(), Qt::Key_T);
    CHECK(card.table()->rowCount() == 3);
    CHECK(card.table()->item(1, 1)->text() == QStringLiteral("-5"));
    CHECK(card.table()->item(1, 2)->text() == QStringLiteral("–"));
    test::TempDir dir;
    card.showTable(false);
    REQUIRE(card.savePicture(dir.path(QStringLiteral("c.png"))));
    CHECK(QImage(dir.path(QStringLiteral("c.png"))).width() > 300);
    CHECK_FALSE(card.savePicture(dir.path(QStringLiteral("no/such/folder.png"))));
}

TEST_CASE("a series can be switched off and is chosen with up and down", "[ui][chart]")
{
    ChartCard card(QStringLiteral("test"));
    card.setData(three(), QStringLiteral("Month"));
    card.resize(500, 320);
    card.show();
    QSignalSpy opened(&card, &PictureCard::opened);
    ChartView* chart = card.chart();
    chart->setFocus(Qt::TabFocusReason);
    QTest::keyClick(chart, Qt::Key_Home);
    QTest::keyClick(chart, Qt::Key_Down);
    QTest::keyClick(chart, Qt::Key_Down);
    CHECK(chart->accessibleDescription() == QStringLiteral("month 0, line 1"));
    QTest::keyClick(chart, Qt::Key_Return);
    CHECK(opened.back() == QVariantList{0, 1});

    auto* bars = card.findChild<QAbstractButton*>(QStringLiteral("test.legend.0"));
    REQUIRE(bars);
    QTest::mouseClick(bars, Qt::LeftButton);
    CHECK(chart->data().series[0].hidden);
    QTest::keyClick(chart, Qt::Key_Down);
    CHECK(chart->currentSeries() == 1);
    // It stays off when the figures change, and the table has it all the same.
    card.setData(three(), QStringLiteral("Month"));
    CHECK(chart->data().series[0].hidden);
    card.showTable(true);
    CHECK(card.table()->columnCount() == 3);
}

TEST_CASE("a picture can be saved as vectors", "[ui][chart]")
{
    ChartCard card(QStringLiteral("test"));
    card.setTitle(QStringLiteral("題名"), {});
    card.setData(three(), QStringLiteral("Month"));
    card.resize(500, 320);
    card.show();
    test::TempDir dir;
    REQUIRE(card.savePicture(dir.path(QStringLiteral("c.svg"))));
    const QByteArray svg = test::readFile(dir.path(QStringLiteral("c.svg")));
    CHECK(svg.startsWith("<?xml"));
    CHECK(svg.contains("題名"));
    CHECK(svg.count("<path") + svg.count("<rect") + svg.count("<polyline") > 5);
}

TEST_CASE("a heat map is walked by keys, scrolls to where one goes and is a table", "[ui][chart]")
{
    HeatMapCard card(QStringLiteral("heat"));
    HeatMapData data;
    data.corner = QStringLiteral("Started");
    for (int row = 0; row < 40; ++row) {
        data.rowNames.push_back(QStringLiteral("row %1").arg(row));
        data.cells.emplace_back();
        for (int column = 0; column < 40 - row; ++column)
            data.cells.back().push_back(row == 0 && column == 1 ? std::nullopt : std::optional(1.0 / (column + 1)));
    }
    for (int column = 0; column < 40; ++column)
        data.columnNames.push_back(QString::number(column));
    data.text = [](double value) { return QString::number(value, 'f', 2); };
    data.tip = [](int row, int column) { return QStringLiteral("%1/%2").arg(row).arg(column); };
    card.setData(data);
    card.resize(420, 300);
    card.show();
    QSignalSpy opened(&card, &PictureCard::opened);
    HeatMap* map = card.map();
    QTest::keyClick(map, Qt::Key_Right); // from nowhere to the first
    CHECK(map->accessibleDescription() == QStringLiteral("0/0"));
    QTest::keyClick(map, Qt::Key_Right); // nothing is there
    CHECK(map->current() == QPoint(0, 0));
    QTest::keyClick(map, Qt::Key_End);
    CHECK(map->viewport()->rect().contains(map->cellRect(0, 39)));
    QTest::keyClick(map, Qt::Key_Home);
    QTest::keyClick(map, Qt::Key_Down);
    QTest::keyClick(map, Qt::Key_Right);
    QTest::keyClick(map, Qt::Key_Return);
    REQUIRE(opened.size() == 1);
    CHECK(opened.back() == QVariantList{1, 1});
    QTest::mouseClick(map->viewport(), Qt::LeftButton, {}, map->cellRect(3, 2).center());
    REQUIRE(opened.size() == 2);
    CHECK(opened.back() == QVariantList{3, 2});
    card.showTable(true);
    CHECK(card.table()->rowCount() == 40);
    CHECK(card.table()->item(0, 2)->text() == QStringLiteral("–"));
    CHECK(card.table()->item(2, 2)->text() == QStringLiteral("0.50"));
}

TEST_CASE("a wheel goes through the page, not sideways through a heat map, and other data begin at their beginning",
          "[ui][chart]")
{
    const auto made = [](int rows, int columns) {
        HeatMapData data;
        for (int row = 0; row < rows; ++row) {
            data.rowNames.push_back(QStringLiteral("row %1").arg(row));
            data.cells.emplace_back(size_t(columns), std::optional(0.5));
        }
        for (int column = 0; column < columns; ++column)
            data.columnNames.push_back(QString::number(column));
        data.text = [](double value) { return QString::number(value, 'f', 2); };
        return data;
    };
    QScrollArea page;
    auto* sheet = new QWidget;
    sheet->setFixedSize(400, 2000);
    auto* map = new HeatMap(sheet);
    map->setGeometry(0, 0, 380, 300);
    page.setWidget(sheet);
    page.resize(440, 400);
    map->setData(made(5, 60));
    page.show();
    REQUIRE(map->horizontalScrollBar()->maximum() > 0);
    REQUIRE(map->verticalScrollBar()->maximum() == 0);
    const auto turn = [](QWidget* widget, QPoint angle, Qt::KeyboardModifiers keys = {}) {
        const QPointF at = widget->rect().center();
        QWheelEvent event(at, widget->mapToGlobal(at), {}, angle, Qt::NoButton, keys, Qt::NoScrollPhase, false);
        QSpontaneKeyEvent::setSpontaneous(&event); // one that is made up is not handed on to whom it is not for
        qApp->notify(widget, &event);
    };
    turn(map->viewport(), {0, -120});
    CHECK(map->horizontalScrollBar()->value() == 0);
    const int paged = page.verticalScrollBar()->value();
    CHECK(paged > 0);
    turn(map->horizontalScrollBar(), {0, -120});
    CHECK(map->horizontalScrollBar()->value() == 0);
    CHECK(page.verticalScrollBar()->value() > paged);
    const int before = page.verticalScrollBar()->value();
    turn(map->viewport(), {0, -120}, Qt::ShiftModifier);
    const int shifted = map->horizontalScrollBar()->value();
    CHECK(shifted > 0);
    turn(map->viewport(), {-120, 0});
    CHECK(map->horizontalScrollBar()->value() > shifted);
    CHECK(page.verticalScrollBar()->value() == before);
    // Made anew with the same cells it stays; others are seen from their beginning.
    const int scrolled = map->horizontalScrollBar()->value();
    map->setData(made(5, 60));
    CHECK(map->horizontalScrollBar()->value() == scrolled);
    map->setData(made(40, 60));
    CHECK(map->horizontalScrollBar()->value() == 0);
    CHECK(map->verticalScrollBar()->value() == 0);
    // Rows of its own come first.
    REQUIRE(map->verticalScrollBar()->maximum() > 0);
    turn(map->viewport(), {0, -120});
    CHECK(map->verticalScrollBar()->value() > 0);
    CHECK(page.verticalScrollBar()->value() == before);
}

TEST_CASE("a picture that is copied or saved is title, legend and chart, without the card's buttons and boxes",
          "[ui][chart]")
{
    ChartCard card(QStringLiteral("test"));
    card.setPalette(makePalette(lightTokens()));
    card.setTitle(QStringLiteral("Title"), {});
    card.setData(three(), QStringLiteral("Month"));
    auto* box = new QComboBox;
    box->addItem(QStringLiteral("Something chosen"));
    card.addHeadControl(box);
    card.resize(600, 320);
    card.show();
    card.showTable(true); // the picture is asked for, whatever is shown
    test::TempDir dir;
    REQUIRE(card.savePicture(dir.path(QStringLiteral("c.png"))));
    const QImage image = QImage(dir.path(QStringLiteral("c.png"))).convertToFormat(QImage::Format_RGB32);
    const QColor ground = lightTokens().surface;
    const auto isEmpty = [&](const QRect& part) {
        for (int y = part.top(); y <= part.bottom(); ++y)
            for (int x = part.left(); x <= part.right(); ++x)
                if (image.pixelColor(x, y) != ground)
                    return false;
        return true;
    };
    // Right of the title there is nothing; beneath it the legend and the chart's marks.
    CHECK_FALSE(isEmpty({16, 16, 60, 20}));
    CHECK(isEmpty({image.width() / 2, 1, image.width() / 2 - 2, 40}));
    CHECK_FALSE(inkIn(image, image.rect(), lightTokens().series[0]).isEmpty());
    CHECK_FALSE(inkIn(image, {0, 30, image.width(), 40}, lightTokens().series[0]).isEmpty());
    REQUIRE(card.savePicture(dir.path(QStringLiteral("c.svg"))));
    CHECK_FALSE(test::readFile(dir.path(QStringLiteral("c.svg"))).contains("<image")); // an icon would be one
    card.copyPicture();
    CHECK(QApplication::clipboard()->image().size() == image.size());
}

TEST_CASE("the period that still runs is a hollow point at the end of a dashed line", "[ui][chart]")
{
    ChartCard card(QStringLiteral("test"));
    card.setPalette(makePalette(lightTokens()));
    ChartData data = three();
    data.series = {{QStringLiteral("line"), ChartSeries::Kind::Line, 1, false, {1, 2, 3}}};
    card.setData(data, QStringLiteral("Month"));
    card.resize(500, 320);
    card.show();
    const QImage open = card.picture().toImage();
    const QColor ink = lightTokens().series[1];
    const QRect ring = inkIn(open, rightThird(open), ink);
    REQUIRE_FALSE(ring.isEmpty());
    // The same line with nothing open: whole up to its end.
    data.provisional = -1;
    card.setData(data, QStringLiteral("Month"));
    const QImage over = card.picture().toImage();
    const auto count = [&](const QImage& image) {
        int found = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = image.width() / 2; x < image.width(); ++x)
                found += isNear(image.pixelColor(x, y), ink) ? 1 : 0;
        return found;
    };
    CHECK(count(open) < count(over));
    CHECK(open.pixelColor(ring.right() - 3, ring.top() + 3) == lightTokens().surface);
}

TEST_CASE("a point at the plot's edge is whole", "[ui][chart]")
{
    ChartCard card(QStringLiteral("test"));
    card.setPalette(makePalette(lightTokens()));
    ChartData data = three();
    data.provisional = -1;
    data.series = {{QStringLiteral("bars"), ChartSeries::Kind::Bar, 0, false, {0.2, 0.2, 0.2}},
                   {QStringLiteral("line"), ChartSeries::Kind::Line, -1, false, {std::nullopt, 1.0, std::nullopt}}};
    card.setData(data, QStringLiteral("Month"));
    card.resize(500, 320);
    card.show();
    const QImage image = card.picture().toImage();
    // Only the chart: title and legend have ink of their own.
    const QRect dot = inkIn(image, {image.width() / 3, 70, image.width() / 3, image.height() - 70}, lightTokens().text);
    REQUIRE_FALSE(dot.isEmpty());
    CHECK(std::abs(dot.width() - dot.height()) <= 1);
}

TEST_CASE("names that must all stand take turns on two lines before they are cut", "[ui][chart]")
{
    ChartCard card(QStringLiteral("test"));
    ChartData data;
    const QStringList names = {QStringLiteral("Opening"),     QStringLiteral("New"),
                               QStringLiteral("Expansion"),   QStringLiteral("Reactivation"),
                               QStringLiteral("Contraction"), QStringLiteral("Churn"),
                               QStringLiteral("Closing")};
    for (const QString& name : names) {
        data.labels.push_back({name, name, 0});
        data.longNames.push_back(name);
    }
    data.series = {{QStringLiteral("bars"), ChartSeries::Kind::Bar, 0, false, {1, 2, 3, 4, 5, 6, 7}}};
    data.axisText = [](double v) { return QString::number(v); };
    data.valueText = data.axisText;
    data.everyLabel = true;
    card.setData(data, QStringLiteral("Step"));
    card.resize(426, 320);
    card.show();
    CHECK(card.chart()->shownNames() == names);
    card.resize(1000, 320);
    QApplication::processEvents();
    CHECK(card.chart()->shownNames() == names);
}

TEST_CASE("a saved heat map has every row, however it is scrolled", "[ui][chart]")
{
    HeatMapCard card(QStringLiteral("heat"));
    HeatMapData data;
    data.corner = QStringLiteral("Started");
    for (int row = 0; row < 40; ++row) {
        data.rowNames.push_back(QStringLiteral("row %1").arg(row));
        data.cells.push_back({1.0, 0.5});
    }
    data.columnNames = {QStringLiteral("a"), QStringLiteral("b")};
    data.text = [](double value) { return QString::number(value, 'f', 2); };
    card.setPalette(makePalette(lightTokens()));
    card.setTitle(QStringLiteral("Title"), QStringLiteral("choose a cell"), QStringLiteral("printed"));
    card.setData(data);
    card.resize(420, 300);
    card.show();
    const QImage image = card.picture().toImage();
    CHECK(image.height() > 40 * 24);
    // The last row's strongest cell is in it.
    CHECK_FALSE(inkIn(image, {0, image.height() - 48, image.width(), 40}, lightTokens().accent).isEmpty());
}

TEST_CASE("boxes at a card's head go into a line of their own before anything is cut", "[ui][chart]")
{
    QWidget window; // not a window itself, a card may be narrower than its head asks for
    window.resize(800, 400);
    ChartCard& card = *new ChartCard(QStringLiteral("test"), &window);
    card.setTitle(QStringLiteral("A title of some length"),
                  QStringLiteral("a caption that says more than there is room for on a card that is narrow"));
    card.setData(three(), QStringLiteral("Month"));
    auto* box = new QComboBox;
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    box->addItem(QStringLiteral("A choice of some length"));
    card.addHeadControl(box);
    window.show();
    const auto* button = card.findChild<QWidget*>(QStringLiteral("test.asTable"));
    const auto yOf = [&](const QWidget* widget) { return widget->mapTo(&card, QPoint(0, widget->height() / 2)).y(); };
    card.resize(700, 320);
    QApplication::processEvents();
    CHECK(std::abs(yOf(box) - yOf(button)) <= 2);
    card.resize(380, 320);
    QApplication::processEvents();
    CHECK(yOf(box) > yOf(button) + 10);
    CHECK(box->width() >= box->sizeHint().width());
    CHECK(card.minimumSizeHint().width() < 380);
    card.resize(700, 320);
    QApplication::processEvents();
    CHECK(std::abs(yOf(box) - yOf(button)) <= 2);
}
