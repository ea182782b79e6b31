// SPDX-License-Identifier: GPL-3.0-or-later
#include "revenue/retention.h"
#include "support/catch.h"

#include <random>

using namespace tasuki;
using namespace tasuki::revenue;

namespace {

Amount yen(qint64 minor)
{
    return Amount::fromMinor(minor);
}

std::vector<Step> steps(std::initializer_list<std::pair<Month, qint64>> list)
{
    std::vector<Step> result;
    for (const auto& [month, level] : list)
        result.push_back({month, yen(level)});
    return result;
}

/// What the definitions say, month by month and account by account: slow and plain.
Figures plain(const std::vector<std::vector<Step>>& accounts, const std::vector<std::vector<SliceStep>>& slices,
              int slice, Month month, int shift)
{
    Figures sum;
    for (size_t i = 0; i < accounts.size(); ++i) {
        const Amount p = levelAt(accounts[i], month - shift);
        const Amount q = levelAt(accounts[i], month);
        const Month at = p.isZero() ? month : month - shift;
        int in = 0;
        for (const SliceStep& step : slices[i])
            if (step.month <= at)
                in = step.slice;
        if (in != slice)
            continue;
        bool before = false;
        for (Month m = Month(2020, 1); m <= month - shift; m = m + 1)
            before = before || !levelAt(accounts[i], m).isZero();
        sum.base += p;
        sum.baseAccounts += p.isZero() ? 0 : 1;
        if (p.isZero() && !q.isZero()) {
            (before ? sum.reactivation : sum.newMrr) += q;
            ++(before ? sum.reactivatedAccounts : sum.newAccounts);
        } else if (!p.isZero() && q.isZero()) {
            sum.churn += p;
            ++sum.churnedAccounts;
        } else if (q > p) {
            sum.expansion += q - p;
            ++sum.expansionAccounts;
        } else if (q < p) {
            sum.contraction += p - q;
            ++sum.contractionAccounts;
        }
    }
    return sum;
}

} // namespace

TEST_CASE("a row counts from the month it starts in up to the month it ends in", "[revenue]")
{
    const Level level = levelOf(QDate(2024, 1, 31), QDate(2024, 5, 1), yen(300));
    CHECK(level.first == Month(2024, 1));
    CHECK(level.end == Month(2024, 5));
    const std::vector<Level> inside = {levelOf(QDate(2024, 5, 10), QDate(2024, 5, 28), yen(700))};
    CHECK(stepsOf(inside).empty());
    const std::vector<Level> lastDay = {levelOf(QDate(2024, 1, 1), QDate(2025, 3, 31), yen(1))};
    CHECK(levelAt(stepsOf(lastDay), Month(2025, 2)) == yen(1));
    CHECK(levelAt(stepsOf(lastDay), Month(2025, 3)).isZero());
}

TEST_CASE("a difference below a hundredth of a minor unit is no movement", "[revenue]")
{
    const Amount twelfth = yen(1000).scaled(1, 12);
    const std::vector<Level> rows = {levelOf(QDate(2024, 1, 1), QDate(2024, 6, 1), twelfth),
                                     levelOf(QDate(2024, 1, 1), QDate(2024, 6, 1), twelfth),
                                     levelOf(QDate(2024, 6, 1), {}, yen(2000).scaled(1, 12))};
    CHECK(stepsOf(rows).size() == 1);
    const std::vector<Level> cancelled = {levelOf(QDate(2024, 1, 1), {}, twelfth + twelfth),
                                          levelOf(QDate(2024, 3, 1), {}, -yen(2000).scaled(1, 12))};
    CHECK(levelAt(stepsOf(cancelled), Month(2024, 3)).isZero());
}

TEST_CASE("a negative total counts as nothing and is reported", "[revenue]")
{
    bool negative = false;
    const std::vector<Level> rows = {levelOf(QDate(2024, 1, 1), {}, yen(100)),
                                     levelOf(QDate(2024, 3, 1), QDate(2024, 4, 1), yen(-150))};
    const auto levels = stepsOf(rows, &negative);
    CHECK(negative);
    CHECK(levelAt(levels, Month(2024, 3)).isZero());
    CHECK(levelAt(levels, Month(2024, 4)) == yen(100));
    negative = false;
    const std::vector<Level> credit = {levelOf(QDate(2024, 1, 1), {}, yen(100)),
                                       levelOf(QDate(2024, 1, 1), {}, yen(-30))};
    CHECK(levelAt(stepsOf(credit, &negative), Month(2024, 1)) == yen(70));
    CHECK_FALSE(negative);
}

TEST_CASE("rates of a base of nothing are undefined", "[revenue]")
{
    Figures f;
    f.newMrr = yen(100);
    f.newAccounts = 1;
    CHECK_FALSE(f.nrr());
    CHECK_FALSE(f.grr());
    CHECK_FALSE(f.logoChurn());
    CHECK_FALSE(f.grossMrrChurn());
    CHECK_FALSE(f.netMrrChurn());
    CHECK(f.arpa() == 100.0);
    CHECK_FALSE(Figures().arpa());
}

TEST_CASE("retention is capped per account and knows no new business", "[revenue]")
{
    Figures f;
    f.base = yen(200);
    f.baseAccounts = 4;
    f.expansion = yen(60);
    f.contraction = yen(20);
    f.churn = yen(20);
    f.churnedAccounts = 1;
    CHECK(f.nrr() == Approx(1.1));
    CHECK(f.grr() == Approx(0.8));
    CHECK(f.logoChurn() == Approx(0.25));
    CHECK(f.netMrrChurn() == Approx(-0.1));
    f.newMrr = yen(500);
    f.reactivation = yen(70);
    CHECK(f.nrr() == Approx(1.1));
}

TEST_CASE("the prefix sums say what the definitions say, for any history and any shift", "[revenue]")
{
    std::mt19937 random(20240101);
    std::vector<std::vector<Step>> accounts;
    std::vector<std::vector<SliceStep>> slices;
    for (int i = 0; i < 120; ++i) {
        std::vector<Step> account;
        qint64 level = 0;
        std::vector<SliceStep> slice;
        for (int m = 0; m < 40; ++m) {
            if (random() % 5 == 0) {
                const qint64 next =
                    account.empty() ? 1 + qint64(random() % 500) : (random() % 3 == 0 ? 0 : qint64(random() % 500));
                if (next != level)
                    account.push_back({Month(2021, 1) + m, yen(next)});
                level = next;
            }
            if (random() % 9 == 0)
                slice.push_back({Month(2021, 1) + m, int(random() % 3)});
        }
        accounts.push_back(account);
        slices.push_back(slice);
    }
    const Month from(2021, 6);
    const Month to(2025, 2);
    for (const int shift : {1, 3, 12}) {
        Comparison comparison(from, to, shift, 3);
        for (size_t i = 0; i < accounts.size(); ++i)
            comparison.add(accounts[i], 0, slices[i]);
        const auto sums = comparison.finish();
        for (int slice = 0; slice < 3; ++slice)
            for (Month m = from; m <= to; m = m + 1) {
                INFO("shift " << shift << " slice " << slice << " month " << m.toString().toStdString());
                const Figures& got = sums[size_t(slice)][size_t(m - from)];
                CHECK(got == plain(accounts, slices, slice, m, shift));
                CHECK(got.base + got.newMrr + got.expansion + got.reactivation - got.contraction - got.churn
                      == got.ending());
            }
    }
}

TEST_CASE("cohorts keep who came back", "[revenue]")
{
    const auto a = steps({{Month(2024, 1), 100}, {Month(2024, 3), 0}, {Month(2024, 5), 50}});
    const auto b = steps({{Month(2024, 1), 100}});
    const auto c = steps({{Month(2024, 2), 10}});
    CohortSums sums(Month(2024, 5));
    for (const auto& account : {a, b, c})
        sums.add(account);
    const auto cells = sums.finish();
    REQUIRE(cells.size() == 9);
    CHECK(cells[0].cohortAccounts == 2);
    CHECK(cells[2].retainedAccounts == 1);
    CHECK(cells[4].retainedAccounts == 2);
    CHECK(cells[4].retainedMrr == yen(150));
    CHECK(cells[4].cohortMrr == yen(200));
    CHECK(cells[5].cohort == Month(2024, 2));
    CHECK(cells[5].age == 0);
}
