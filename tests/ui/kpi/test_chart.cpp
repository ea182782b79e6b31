// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart_card.h"
#include "charts/chart_view.h"
#include "charts/heat_map.h"
#include "support/catch.h"
#include "support/support.h"

#include <QAbstractButton>
#include <QImage>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>

using namespace tasuki;

namespace {
ChartData three()
{
    ChartData data;
    for (int i = 0; i < 3; ++i) {
        data.labels.push_back({QString::number(i), QStringLiteral("y%1").arg(i), 2026});
        data.longNames.push_back(QStringLiteral("month %1").arg(i));
    }
    data.series = {{QStringLiteral("bars"), ChartSeries::Kind::Bar, 0, false, {10, -5, 3}}, {QStringLiteral("line"), ChartSeries::Kind::Line, 1, false, {1, std::nullopt, 2}}};
    data.axisText = [](double v) { return QString::number(v); };
    data.valueText = data.axisText;
    data.provisional = 2;
    return data;
}
} // namespace

TEST_CASE("axis steps are round and enclose the values", "[ui][chart]")
{
    for (const auto& [low, high] : {std::pair{0.0, 7.0}, {-3.5, 12.0}, {0.883, 1.196}, {0.0, 0.0}, {5.0, 5.0}, {-9e9, 1.0}, {0.0, 5'925e4}}) {
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
