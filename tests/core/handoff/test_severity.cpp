// SPDX-License-Identifier: GPL-3.0-or-later
#include "handoff/severity.h"
#include "support/catch.h"
#include "usage/core_change.h"

using namespace tasuki;
using namespace tasuki::handoff;
using What = SeverityReason::What;

namespace {

const QDate kToday(2026, 4, 1);

SeverityFacts quiet()
{
    SeverityFacts facts;
    facts.hasData = true;
    facts.mood = 0;
    return facts;
}

Severity severityOf(const SeverityFacts& facts)
{
    return proposedSeverity(facts, kToday).severity;
}

Usage used(const char16_t* metric, const QString& period, double value)
{
    return {RowId(1), AccountId(1), QString::fromUtf16(metric), period, value};
}

/// `perDay` on each of the days from `first` days ago to `last` days ago.
void addDays(std::vector<Usage>& usage, int first, int last, double perDay)
{
    for (int ago = first; ago >= last; --ago)
        usage.push_back(used(u"reports", kToday.addDays(-ago).toString(Qt::ISODate), perDay));
}

const std::vector<CoreMetric> kCore = {{RowId(1), QStringLiteral("reports")}, {RowId(2), QStringLiteral("exports")}};

} // namespace

TEST_CASE("the data propose how closely an account is to be watched", "[handoff][severity]")
{
    CHECK(severityOf(quiet()) == Severity::Stable);
    CHECK(proposedSeverity(quiet(), kToday).reasons.empty());

    SeverityFacts none;
    CHECK(proposedSeverity(none, kToday) == SeverityProposal{Severity::Watch, {{What::NoData, 0, {}}}});

    SeverityFacts facts = quiet();
    facts.mood = -1;
    CHECK(proposedSeverity(facts, kToday) == SeverityProposal{Severity::Unstable, {{What::Mood, -1, {}}}});

    facts = quiet();
    facts.brokenPromises = 2;
    CHECK(proposedSeverity(facts, kToday).reasons == std::vector{SeverityReason{What::BrokenPromise, 2, {}}});

    struct Row {
        double change;
        Severity severity;
    };
    for (const Row& row :
         {Row{-0.51, Severity::Unstable}, Row{-0.5, Severity::Unstable}, Row{-0.49, Severity::Watch},
          Row{80.0 / 100 - 1, Severity::Watch}, Row{-0.19, Severity::Stable}, Row{0.4, Severity::Stable}}) {
        INFO(row.change);
        facts = quiet();
        facts.useChange = row.change;
        CHECK(severityOf(facts) == row.severity);
    }

    for (const auto& [days, severity] :
         {std::pair{-3, Severity::Unstable}, std::pair{90, Severity::Unstable}, std::pair{91, Severity::Stable}}) {
        INFO(days);
        facts = quiet();
        facts.renewalDue = kToday.addDays(days);
        CHECK(severityOf(facts) == severity);
    }
}

TEST_CASE("the reasons of a severity are kept free of any language", "[handoff][severity]")
{
    const std::vector<SeverityReason> reasons = {{What::Mood, -2, {}},
                                                 {What::BrokenPromise, 1, {}},
                                                 {What::Use, 52, {}},
                                                 {What::Renewal, 0, QDate(2026, 5, 31)},
                                                 {What::NoData, 0, {}}};
    const QString text = reasonsText(reasons);
    CHECK(text == QStringLiteral("mood=-2;broken_promises=1;use=52;renewal=2026-05-31;no_data"));
    CHECK(reasonsFromText(text) == reasons);
    CHECK(reasonsText({}).isEmpty());
    CHECK(reasonsFromText({}).empty());
    CHECK(reasonsFromText(QStringLiteral("cadence=2;mood=-1")) == std::vector{SeverityReason{What::Mood, -1, {}}});
    CHECK(reasonText({What::Mood, -2, {}}).contains(QStringLiteral("−2")));
}

TEST_CASE("the change of core use compares 30 days with the 30 before", "[usage][severity]")
{
    std::vector<Usage> usage;
    addDays(usage, 59, 30, 10);
    addDays(usage, 29, 0, 5);
    CHECK(*usage::coreChange(usage, kCore, kToday) == Approx(-0.5));

    SECTION("a day moves from the one span to the other")
    {
        // One day later: 31 days ago becomes part of the older span, which loses its oldest day.
        CHECK(*usage::coreChange(usage, kCore, kToday.addDays(1)) == Approx(29 * 5.0 / (29 * 10 + 5) - 1));
    }
    SECTION("what is older and what is to come does not count")
    {
        addDays(usage, 90, 60, 1000);
        addDays(usage, -1, -5, 1000);
        CHECK(*usage::coreChange(usage, kCore, kToday) == Approx(-0.5));
    }
    SECTION("of several core metrics the one that fell most, and no other metric")
    {
        usage.push_back(used(u"exports", kToday.addDays(-40).toString(Qt::ISODate), 10));
        usage.push_back(used(u"exports", kToday.addDays(-4).toString(Qt::ISODate), 1));
        usage.push_back(used(u"logins", kToday.addDays(-40).toString(Qt::ISODate), 10));
        usage.push_back(used(u"logins", kToday.addDays(-4).toString(Qt::ISODate), 0));
        CHECK(*usage::coreChange(usage, kCore, kToday) == Approx(-0.9));
        CHECK_FALSE(usage::coreChange(usage, {}, kToday));
    }
    SECTION("months count where there are no days")
    {
        const std::vector<Usage> months = {used(u"reports", QStringLiteral("2026-02"), 100),
                                           used(u"reports", QStringLiteral("2026-03"), 70),
                                           used(u"reports", QStringLiteral("2026-04"), 1)};
        CHECK(*usage::coreChange(months, kCore, kToday) == Approx(-0.3));
        // The last day of a month ends it.
        CHECK(*usage::coreChange(months, kCore, QDate(2026, 3, 31)) == Approx(-0.3));
        CHECK_FALSE(usage::coreChange(months, kCore, QDate(2026, 3, 30)));
    }
    SECTION("a span without any value says nothing")
    {
        std::vector<Usage> before;
        addDays(before, 59, 30, 10);
        CHECK_FALSE(usage::coreChange(before, kCore, kToday));
        std::vector<Usage> now;
        addDays(now, 29, 0, 10);
        CHECK_FALSE(usage::coreChange(now, kCore, kToday));
    }
}
