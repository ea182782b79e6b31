// SPDX-License-Identifier: GPL-3.0-or-later
// What the KPI page shows on the first screen, and that its numbers and words agree.
#include "support/catch.h"
#include "ui/account/account_shell.h"

#include "charts/chart_card.h"
#include "charts/chart_view.h"
#include "kpi/compare_card.h"
#include "kpi/kpi_page.h"
#include "kpi/kpi_words.h"
#include "people/team_page.h"
#include "report/renewal_source.h"
#include "revenue/revenue_store.h"
#include "widgets/card.h"
#include "widgets/filter_chips.h"
#include "widgets/format.h"
#include "widgets/lead_words.h"

#include <QAbstractButton>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableWidget>

using namespace tasuki;
using namespace tasuki::test;

namespace {

struct Screen : AccountShell {
    Screen() : page(new KpiPage(*session))
    {
        window.addPage(page);
        show();
        window.navigate(QStringLiteral("kpi"));
        settle();
    }
    static void settle()
    {
        // What is laid out asks the next one up: a round a level, from a legend up to what scrolls.
        for (int i = 0; i < 12; ++i)
            QApplication::processEvents();
    }
    template <typename T>
    T* part(const char* name) const
    {
        auto* found = window.findChild<T*>(QStringLiteral("kpi.") + QLatin1String(name));
        REQUIRE(found);
        return found;
    }
    QRect onPage(const QWidget* widget) const { return {widget->mapTo(page, QPoint()), widget->size()}; }
    QScrollArea* scroll() const { return part<QScrollArea>("scroll"); }
    QWidget* panel() const { return part<QWidget>("behind"); }
    DataTable* behind() const { return part<DataTable>("accounts"); }
    QStringList cells(const DataTable* table, int column) const
    {
        QStringList texts;
        for (int row = 0; row < table->model()->rowCount(); ++row)
            texts += table->model()->index(row, column).data().toString();
        return texts;
    }

    KpiPage* page;
};

} // namespace

TEST_CASE_METHOD(Screen, "the first screen has the figures, why they changed, what comes next, and their courses",
                 "[ui][kpi]")
{
    for (const QString& code : {QStringLiteral("en"), QStringLiteral("ja")}) {
        language.set(code);
        for (const QSize size : {QSize(1440, 900), QSize(1100, 700)}) {
            show(size.width(), size.height());
            settle();
            REQUIRE(scroll()->verticalScrollBar()->value() == 0);
            const QRect seen(scroll()->viewport()->mapTo(page, QPoint()), scroll()->viewport()->size());
            for (const char* name : {"card.0", "card.3", "why", "next", "retention", "movements"}) {
                INFO(code.toStdString() << ' ' << size.width() << ' ' << name);
                CHECK(seen.contains(onPage(part<QWidget>(name))));
            }
        }
    }
}

TEST_CASE_METHOD(Screen, "cards say all of their words, in a small window too", "[ui][kpi]")
{
    for (const QString& code : {QStringLiteral("en"), QStringLiteral("ja")}) {
        language.set(code);
        show(1100, 700);
        for (const revenue::Focus focus : revenue::kFocuses) {
            window.commands().run(QStringLiteral("kpi.focus.") + QLatin1String(revenue::focusName(focus)));
            settle();
            for (const char* name : {"card.0", "card.1", "card.2", "card.3"}) {
                const auto* card = part<KpiCard>(name);
                for (const auto* label : card->findChildren<TextLabel*>()) {
                    INFO(code.toStdString() << ' ' << name << ' ' << label->text().toStdString());
                    CHECK_FALSE(label->text().endsWith(u'…'));
                    CHECK((!label->isVisible() || label->width() >= label->sizeHint().width()));
                }
            }
        }
    }
}

TEST_CASE("a chart begins where its data begins", "[ui][chart]")
{
    ChartData data;
    for (int i = 0; i < 6; ++i) {
        data.labels.push_back({QString::number(i), QString::number(i), 2024});
        data.longNames.push_back(QString::number(i));
    }
    data.provisional = 5;
    data.series = {{QStringLiteral("NRR"), ChartSeries::Kind::Line, 0, false, {{}, {}, {}, 1.0, {}, 1.1}},
                   {QStringLiteral("target"), ChartSeries::Kind::Line, 0, true, {1, 1, 1, 1, 1, 1}}};
    const ChartData whole = data;
    beginWithData(data);
    CHECK(data.first == 3);
    CHECK(data.size() == 3);
    CHECK(data.labels.front().text == u"3");
    CHECK(data.series[0].values.front() == 1.0);
    CHECK(data.series[1].values.size() == 3);
    CHECK(data.provisional == 2);
    // One point is no course; and where there is nothing, nothing is left out.
    data = whole;
    data.series[0].values = {{}, {}, {}, {}, {}, 1.1};
    beginWithData(data);
    CHECK(data.first == 4);
    data = whole;
    data.series[0].values.assign(6, std::nullopt);
    CHECK(data.isEmpty());
    beginWithData(data);
    CHECK(data.first == 0);
    // Bars of nothing are no data, whatever their net says.
    data = whole;
    data.series = {{QStringLiteral("New"), ChartSeries::Kind::Bar, 0, false, {0, 0, 5, 0, 0, 0}},
                   {QStringLiteral("Net"), ChartSeries::Kind::Line, -1, false, {0, 0, 5, 0, 0, 0}}};
    beginWithData(data);
    CHECK(data.first == 2);
}

TEST_CASE_METHOD(Screen, "a chart that begins later opens the period that it shows", "[ui][kpi]")
{
    const kpi::Course& course = page->figures().compared;
    REQUIRE_FALSE(course.values.front().nrr()); // nobody paid twelve months before the first
    auto* retention = part<ChartCard>("retention");
    const ChartData& shown = retention->chart()->data();
    REQUIRE(shown.first > 0);
    CHECK(shown.series[0].values.front());
    for (const int place : {0, int(shown.size()) - 1}) {
        Q_EMIT retention->opened(place, 0);
        const auto* panel = window.findChild<ExplainPanel*>();
        CHECK(panel->subject().period == course.periods[size_t(shown.first + place)]);
        CHECK(shown.longNames[size_t(place)]
              == kpi::periodText(panel->subject().period, revenue::Window::T12m, FiscalCalendar(4), QLocale()));
    }
}

TEST_CASE_METHOD(Screen, "the panel lies over the page, and not over what was asked about", "[ui][kpi]")
{
    for (const QSize size : {QSize(1440, 900), QSize(1100, 700)}) {
        show(size.width(), size.height());
        settle();
        const QSize before = scroll()->widget()->size();
        for (const char* name : {"card.0", "card.3", "retention", "movements"}) {
            INFO(size.width() << ' ' << name);
            auto* asked = part<QWidget>(name);
            const QRect place = onPage(asked);
            if (auto* card = qobject_cast<KpiCard*>(asked)) {
                card->setFocus();
                QTest::keyClick(card, Qt::Key_Return);
            } else {
                QWidget* canvas =
                    qobject_cast<ChartCard*>(asked)->chart()->findChild<QAbstractScrollArea*>()->viewport();
                QTest::mouseClick(canvas, Qt::LeftButton, {}, canvas->rect().center());
            }
            settle();
            REQUIRE(page->isExplaining());
            CHECK(panel()->isVisible());
            CHECK(scroll()->widget()->size() == before); // nothing moved
            CHECK(onPage(asked) == place);
            CHECK_FALSE(onPage(panel()).intersects(place));
            // The keyboard is in the panel, and afterwards where it was.
            CHECK(behind()->hasFocus());
            QTest::keyClick(behind(), Qt::Key_Escape);
            settle();
            CHECK_FALSE(page->isExplaining());
            CHECK_FALSE(panel()->isVisible());
            REQUIRE(QApplication::focusWidget());
            CHECK((asked == QApplication::focusWidget() || asked->isAncestorOf(QApplication::focusWidget())));
        }
    }
}

TEST_CASE_METHOD(Screen, "why a figure changed shows each account's part of both periods", "[ui][kpi]")
{
    const kpi::Course& course = page->figures().compared;
    const int last = course.lastComplete();
    page->explain(revenue::Metric::Nrr, course, last);
    part<FilterChips>("behind.side")->button(QStringLiteral("why"))->click();
    const DataTable* table = behind();
    QStringList titles;
    for (int column = 0; column < table->model()->columnCount(); ++column)
        titles += table->model()->headerData(column, Qt::Horizontal).toString();
    // The two columns are named after the periods that are compared.
    const QString before = course.periods[size_t(last) - 1].closing.firstDay().toString(QStringLiteral("yyyy/MM"));
    const QString now = course.periods[size_t(last)].closing.firstDay().toString(QStringLiteral("yyyy/MM"));
    REQUIRE(titles.contains(before));
    REQUIRE(titles.contains(now));
    const Exported exported(*page);
    const auto value = [&](const QStringList& row, const char* name) { return exported.at(row, name).toDouble(); };
    REQUIRE_FALSE(exported.rows.empty());
    double ofBefore = 0;
    double ofNow = 0;
    for (const QStringList& row : exported.rows) {
        CHECK(std::abs(value(row, "contribution_before") + value(row, "contribution") - value(row, "contribution_now"))
              < 1e-11);
        ofBefore += value(row, "contribution_before");
        ofNow += value(row, "contribution_now");
    }
    const double change = *course.values[size_t(last)].nrr() - *course.values[size_t(last) - 1].nrr();
    CHECK(std::abs(ofNow - ofBefore - change) < 1e-9);
    // The first line of the answers on the page is the first of the list, and opens it there.
    page->findChild<QAbstractButton*>(QStringLiteral("kpi.why.0"))->click();
    CHECK(page->findChild<QAbstractButton*>(QStringLiteral("kpi.why.0"))->text() == exported.rows[0][0]);
    CHECK(behind()->currentIndex().row() == 0);
    CHECK(part<FilterChips>("behind.side")->current() == u"why");
}

TEST_CASE_METHOD(Screen, "what comes next are the movements of the contracts ahead", "[ui][kpi]")
{
    const auto book = revenue::RevenueStore(workspace->db()).book();
    // By hand from the day: 16 October 2025 lies in a month that is not over, so from the end of September on.
    const revenue::Period ahead{{}, Month(2025, 9), Month(2025, 12), false};
    const revenue::Figures wanted = revenue::figures(revenue::select(*book), {ahead}).front().front();
    const auto told = [&](int at) {
        return page->findChild<QAbstractButton*>(QStringLiteral("kpi.next.%1").arg(at))->accessibleName();
    };
    const QString jpy = QStringLiteral("JPY");
    const auto renewals = report::renewalsOf(workspace->db(), clock.today());
    REQUIRE(renewals);
    const auto due = std::ranges::count_if(*renewals, [&](const renewal::RenewalItem& item) {
        return item.isOpen() && item.due >= clock.today() && clock.today().daysTo(item.due) <= 90;
    });
    REQUIRE(due > 1);
    CHECK(told(0).endsWith(QStringLiteral(" %1 accounts").arg(due)));
    CHECK(told(1).endsWith(moneyDifference(-(wanted.churn + wanted.contraction), jpy)));
    CHECK(told(2).endsWith(moneyDifference(wanted.newMrr + wanted.expansion + wanted.reactivation, jpy)));
    page->findChild<QAbstractButton*>(QStringLiteral("kpi.next.1"))->click();
    const auto& subject = window.findChild<ExplainPanel*>()->subject();
    CHECK(subject.period.opening == ahead.opening);
    CHECK(subject.period.closing == ahead.closing);
}

TEST_CASE_METHOD(Screen, "tables have amounts in full, and less has one sign everywhere", "[ui][kpi]")
{
    static const QRegularExpression shortened(QStringLiteral("\\d(万|億|[KMB]\\b)"));
    static const QRegularExpression otherSign(QStringLiteral("[▲▼]|(^|[^\\d])-\\d"));
    for (const QString& code : {QStringLiteral("en"), QStringLiteral("ja")}) {
        language.set(code);
        const kpi::Course& course = page->figures().compared;
        page->explain(revenue::Metric::Mrr, course, course.lastComplete());
        settle();
        QStringList texts;
        const auto* compare = part<DataTable>("compare.table");
        scroll()->ensureWidgetVisible(part<QWidget>("compare"));
        settle();
        for (const DataTable* table : {static_cast<const DataTable*>(behind()), compare})
            for (int column = 0; column < table->model()->columnCount(); ++column)
                texts += cells(table, column);
        for (const char* name : {"movements", "bridge"}) {
            auto* card = part<ChartCard>(name);
            card->showTable(true);
            for (int row = 0; row < card->table()->rowCount(); ++row)
                for (int column = 0; column < card->table()->columnCount(); ++column)
                    texts += card->table()->item(row, column)->text();
            card->showTable(false);
        }
        REQUIRE(texts.join(u' ').contains(u'−'));
        for (const QString& text : texts) {
            INFO(text.toStdString());
            CHECK_FALSE(text.contains(shortened));
            CHECK_FALSE(text.contains(otherSign));
        }
        for (const auto* pill : page->findChildren<Pill*>())
            CHECK_FALSE(pill->pill().text.contains(otherSign));
        QTest::keyClick(behind(), Qt::Key_Escape);
    }
}

TEST_CASE_METHOD(Screen, "leading and lagging are said in the same words on cards and in the panel", "[ui][kpi]")
{
    REQUIRE(window.commands().run(QStringLiteral("kpi.focus.users")));
    settle();
    for (int i = 0; i < 4; ++i) {
        auto* card = window.findChild<KpiCard*>(QStringLiteral("kpi.card.%1").arg(i));
        QTest::keyClick(card, Qt::Key_Return);
        const bool leading = revenue::isLeading(window.findChild<ExplainPanel*>()->subject().metric);
        const auto* onCard = window.findChild<QLabel*>(QStringLiteral("kpi.card.%1.lead").arg(i));
        const auto* inPanel = part<QLabel>("behind.lead");
        CHECK(onCard->text() == leadText(leading));
        CHECK(inPanel->text() == leadText(leading));
        CHECK(onCard->toolTip() == inPanel->toolTip());
        QTest::keyClick(behind(), Qt::Key_Escape);
    }
}

TEST_CASE_METHOD(Screen, "accounts of a line of the team, divided by its FTE, are its accounts per FTE", "[ui][team]")
{
    auto* team = new TeamPage(*session);
    window.addPage(team);
    window.navigate(QStringLiteral("team"));
    for (const char* who : {"members", "teams"})
        for (const char* length : {"t12m", "half"}) {
            window.findChild<FilterChips*>(QStringLiteral("team.who"))->button(QLatin1String(who))->click();
            window.findChild<FilterChips*>(QStringLiteral("team.window"))->button(QLatin1String(length))->click();
            const Exported exported(*team);
            const auto at = [&](const QStringList& row, const char* name) { return exported.at(row, name); };
            int divided = 0;
            for (const QStringList& row : exported.rows) {
                INFO(who << ' ' << length << ' ' << row.join(u',').toStdString());
                if (at(row, "accounts_per_fte").isEmpty())
                    continue;
                ++divided;
                CHECK(std::abs(at(row, "accounts").toDouble() / at(row, "fte").toDouble()
                               - at(row, "accounts_per_fte").toDouble())
                      < 1e-6);
                CHECK(
                    std::abs(at(row, "mrr").toDouble() / at(row, "fte").toDouble() - at(row, "mrr_per_fte").toDouble())
                    < 1);
            }
            CHECK(divided > 1);
        }
}
