// SPDX-License-Identifier: GPL-3.0-or-later
#include "revenue/target.h"
#include "revenue/view.h"
#include "support/catch.h"
#include "support/support.h"
#include "workspace/workspace.h"

using namespace tasuki;
using namespace tasuki::revenue;

namespace {

struct Fixture {
    test::TempDir dir;
    FixedClock clock{QDate(2026, 1, 15)};
    std::unique_ptr<Workspace> workspace;

    Fixture()
    {
        auto made = Workspace::create(dir.path(QStringLiteral("w.tasuki")), QStringLiteral("JPY"), 4, clock);
        REQUIRE(made);
        workspace = std::move(*made);
    }
};

Target nrr(qint64 millionths, const QString& period = {})
{
    Target target;
    target.metric = QStringLiteral("nrr");
    target.window = QStringLiteral("t12m");
    target.period = period;
    target.value = millionths;
    return target;
}

} // namespace

TEST_CASE("a view comes back from its text, and what is unknown is refused", "[revenue][view]")
{
    View view;
    view.window = Window::Span;
    view.from = Month(2026, 4);
    view.to = Month(2026, 9);
    view.filters = {{Dimension::Segment, QStringLiteral("SMB \"x\" ,=;")}, {Dimension::Owner, QString()}};
    CHECK(viewOf(viewText(view)) == view);
    CHECK(viewOf(viewText(View())) == View());
    for (const char* text :
         {"", "[]", "{}", R"({"window":"week"})", R"({"window":"month","where":[["unit","x"]]})",
          R"({"window":"span","from":"2026-13","to":"2026-01"})",
          R"({"window":"span","from":"2026-05","to":"2026-04"})",
          // what a later version may write
          R"({"window":"month","where":[],"currency":"USD"})", R"({"window":"month","from":"2026-04"})",
          R"({"window":"month","where":{"segment":"SMB"}})", R"({"window":"month","where":[["segment","SMB","not"]]})",
          R"({"window":"month","where":[["segment",["SMB","MM"]]]})", R"({"window":"month","where":[["segment"]]})"})
        CHECK_FALSE(viewOf(QString::fromUtf8(text)));
}

TEST_CASE_METHOD(Fixture, "a target is set once a figure, part and period, and the period's own goes first",
                 "[revenue][target]")
{
    const TargetStore store(workspace->db());
    for (const Target& target : {nrr(1'050'000), nrr(1'080'000), nrr(1'100'000, QStringLiteral("2026-03"))})
        REQUIRE(workspace->apply(*setTarget(target, *store.all(), workspace->act())));
    const auto targets = *store.all();
    REQUIRE(targets.size() == 2);
    REQUIRE(targetFor(targets, Metric::Nrr, Window::T12m, {}, QStringLiteral("2026-02")));
    CHECK(targetValue(*targetFor(targets, Metric::Nrr, Window::T12m, {}, QStringLiteral("2026-02"))) == 1.08);
    CHECK(targetValue(*targetFor(targets, Metric::Nrr, Window::T12m, {}, QStringLiteral("2026-03"))) == 1.1);
    CHECK_FALSE(targetFor(targets, Metric::Nrr, Window::Month, {}, {}));
    CHECK_FALSE(targetFor(targets, Metric::Nrr, Window::T12m, {{Dimension::Segment, QStringLiteral("SMB")}}, {}));

    CHECK(isMet(Metric::Nrr, 1.08, 1.08) == true);
    CHECK(isMet(Metric::Nrr, 1.0799, 1.08) == false);
    CHECK(isMet(Metric::LogoChurn, 0.005, 0.005) == true); // to stay below is good
    CHECK(isMet(Metric::LogoChurn, 0.006, 0.005) == false);
    CHECK_FALSE(isMet(Metric::Nrr, std::nullopt, 1.0));

    CHECK_FALSE(setTarget(nrr(10'000'001), targets, workspace->act()));
    CHECK_FALSE(setTarget(nrr(-1), targets, workspace->act()));
    Target net = nrr(-50'000);
    net.metric = QStringLiteral("net_mrr_churn_rate");
    CHECK(setTarget(net, targets, workspace->act()));
    Target span = nrr(1);
    span.window = QStringLiteral("span");
    CHECK_FALSE(setTarget(span, targets, workspace->act()));
    // A period is one of the window's, and a slice one of a dimension: no figure would ever meet another target.
    const auto sets = [&](const char* window, const char* period, const char* dimension, const char* slice) {
        Target target = nrr(1'000'000, QLatin1String(period));
        target.window = QLatin1String(window);
        target.dimension = QLatin1String(dimension);
        target.slice = QLatin1String(slice);
        return setTarget(target, targets, workspace->act()).has_value();
    };
    CHECK(sets("month", "2026-10", "", ""));
    CHECK(sets("quarter", "FY2026-Q4", "segment", "SMB"));
    CHECK(sets("half", "FY2026-H2", "owner", ""));
    CHECK(sets("year", "FY2026", "", ""));
    CHECK_FALSE(sets("month", "2026-13", "", ""));
    CHECK_FALSE(sets("t12m", "FY2026", "", ""));
    CHECK_FALSE(sets("quarter", "FY2026-Q5", "", ""));
    CHECK_FALSE(sets("half", "FY2026-Q1", "", ""));
    CHECK_FALSE(sets("year", "FY2026-H1", "", ""));
    CHECK_FALSE(sets("year", "next year", "", ""));
    CHECK_FALSE(sets("month", "", "unit", "x"));
    CHECK_FALSE(sets("month", "", "", "SMB"));
    REQUIRE(workspace->apply(*removeTarget(targets[0], workspace->act())));
    CHECK(store.all()->size() == 1);
}
