// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart_card.h"
#include "charts/chart_view.h"
#include "support/catch.h"
#include "support/support.h"

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
    card.setData(three());
    card.resize(500, 320);
    card.show();
    QSignalSpy opened(&card, &ChartCard::opened);
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
    card.setData(three());
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
