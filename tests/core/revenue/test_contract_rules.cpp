// SPDX-License-Identifier: GPL-3.0-or-later
#include "revenue/contract_preview.h"
#include "revenue/contract_rules.h"
#include "support/catch.h"
#include "support/support.h"

using namespace tasuki;
using namespace tasuki::revenue;

namespace {

const QString kUsd = QStringLiteral("USD");

struct Acting {
    IdMaker ids{1'800'000'000'000, 1};
    Act act{MemberId(1), {}, QDate(2026, 11, 21), {}, &ids};

    /// A running row of 100.00 USD a month from 2024-01-15.
    Subscription row() const
    {
        Subscription row;
        row.id = SubscriptionId(7);
        row.key = QStringLiteral("7");
        row.accountId = AccountId(3);
        row.startDate = QDate(2024, 1, 15);
        row.mrr = Amount::fromMinor(10'000);
        return row;
    }
    Subscription ended(QDate end) const
    {
        Subscription row = this->row();
        row.endDate = end;
        return row;
    }
    static Subscription worth(Subscription row, qint64 minor)
    {
        row.mrr = Amount::fromMinor(minor);
        return row;
    }
};

ContractForm amountForm(const QString& amount, const QString& unit, const QString& count)
{
    ContractForm form;
    form.start = QDate(2024, 1, 1);
    form.byMrr = false;
    form.amount = amount;
    form.periodUnit = unit;
    form.periodCount = count;
    return form;
}

} // namespace

TEST_CASE_METHOD(Acting, "what vendors publish about amounts and periods comes out of the form", "[revenue][contract]")
{
    const QStringList lines =
        QString::fromUtf8(test::readFile(test::golden(QStringLiteral("revenue-small/hand_normalisation.csv"))))
            .split(u'\n', Qt::SkipEmptyParts);
    REQUIRE(lines.size() == 14);
    for (const QString& line : lines.mid(1)) {
        const QStringList cells = line.split(u',');
        INFO(line.toStdString());
        ContractForm form = amountForm(cells[0], cells[1] == u"once" ? QString() : cells[1], cells[2]);
        form.quantity = cells[3];
        form.discount = cells[4];
        form.chargeType = cells[5];
        const auto row = readForm(form, {}, kUsd);
        REQUIRE(row);
        CHECK(formatPlain(monthlyAmount(*row), 2, 2) == cells[6]);
        const auto edit = startContract(*row, act);
        REQUIRE(edit);
        const auto rows = rowsAfter({}, *edit);
        REQUIRE(rows.size() == 1);
        CHECK(rows[0].key == QStringLiteral("S%1").arg(rows[0].id.value()));
        CHECK(levelAt(stepsOfRows(rows, kUsd, Rates(kUsd)), Month(2024, 1)) == monthlyAmount(*row));
        // What was typed is what an editor shows again.
        const ContractForm again = formOf(*row, kUsd);
        CHECK(*readForm(again, {}, kUsd) == *row);
    }
}

TEST_CASE("numbers are read as people write them, and what is none is refused in words", "[revenue][contract]")
{
    ContractForm form;
    form.start = QDate(2024, 1, 1);
    form.mrr = QStringLiteral("￥１２０，０００");
    form.currency = QStringLiteral("jpy");
    auto row = readForm(form, {}, kUsd);
    REQUIRE(row);
    CHECK(row->mrr == Amount::fromMinor(120'000));
    CHECK(row->currency == u"JPY");
    form.lastDay = QDate(2024, 12, 31);
    CHECK(readForm(form, {}, kUsd)->endDate == QDate(2025, 1, 1));

    const auto refused = [](const ContractForm& typed) {
        const auto read = readForm(typed, {}, kUsd);
        const bool no = !read || !checkRow(*read);
        if (no)
            CHECK_FALSE((read ? checkRow(*read).error().text : read.error().text).isEmpty());
        return no;
    };
    CHECK_FALSE(refused(form));
    CHECK(refused([&] {
        ContractForm f = form;
        f.mrr = QStringLiteral("many");
        return f;
    }()));
    CHECK(refused([&] {
        ContractForm f = form;
        f.mrr.clear();
        return f;
    }()));
    CHECK(refused([&] {
        ContractForm f = form;
        f.mrr = QStringLiteral("1e9");
        return f;
    }()));
    CHECK(refused([&] {
        ContractForm f = form;
        f.mrr = QStringLiteral("1.1234567");
        return f;
    }()));
    CHECK(refused([&] {
        ContractForm f = form;
        f.currency = QStringLiteral("¥");
        return f;
    }()));
    CHECK(refused([&] {
        ContractForm f = form;
        f.start = {};
        return f;
    }()));
    CHECK(refused([&] {
        ContractForm f = form;
        f.lastDay = QDate(2023, 12, 30);
        return f;
    }()));
    // ±10^15 of the smallest unit is the last that is kept.
    CHECK_FALSE(refused([&] {
        ContractForm f = form;
        f.mrr = QStringLiteral("1000000000000000");
        return f;
    }()));
    CHECK(refused([&] {
        ContractForm f = form;
        f.mrr = QStringLiteral("1000000000000001");
        return f;
    }()));
    CHECK_FALSE(refused([&] {
        ContractForm f = form;
        f.mrr = QStringLiteral("-1000000000000000");
        return f;
    }()));
    CHECK(refused([&] {
        ContractForm f = form;
        f.mrr = QStringLiteral("-1000000000000001");
        return f;
    }()));
    for (const auto& [count, quantity, discount, bad] :
         {std::tuple("1", "1", "0", false), std::tuple("0", "1", "0", true), std::tuple("1.5", "1", "0", true),
          std::tuple("1201", "1", "0", true), std::tuple("1", "-1", "0", true), std::tuple("1", "x", "0", true),
          std::tuple("1", "0.000001", "12.5%", false), std::tuple("1", "1", "-1", true),
          std::tuple("1", "1", "100.0001", true), std::tuple("1", "1", "100", false), std::tuple("", "", "", false)}) {
        INFO(count << ' ' << quantity << ' ' << discount);
        ContractForm f = amountForm(QStringLiteral("100"), QStringLiteral("month"), QLatin1String(count));
        f.quantity = QLatin1String(quantity);
        f.discount = QLatin1String(discount);
        CHECK(refused(f) == bad);
    }
    CHECK(refused(amountForm(QStringLiteral("100"), {}, {})));
    CHECK(refused(amountForm(QStringLiteral("100"), QStringLiteral("fortnight"), {})));
    CHECK(refused([&] {
        ContractForm f = amountForm(QStringLiteral("1000000000000"), QStringLiteral("month"), {});
        f.quantity = QStringLiteral("1000");
        return f;
    }()));
    CHECK_FALSE(refused([&] {
        ContractForm f = amountForm({}, {}, {});
        f.chargeType = QStringLiteral("one_off");
        return f;
    }()));
}

TEST_CASE_METHOD(Acting, "an upsell ends the row and starts one with other terms", "[revenue][contract]")
{
    const Subscription before = ended(QDate(2026, 1, 15));
    const QDate day(2025, 3, 1);
    const auto edit = changeAmount(before, worth(before, 15'000), day, act);
    REQUIRE(edit);
    CHECK(edit->changes().size() == 2);
    const auto rows = rowsAfter({before}, *edit);
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].endDate == day);
    CHECK(rows[1].startDate == day);
    CHECK(rows[1].endDate == before.endDate);
    CHECK(rows[1].mrr == Amount::fromMinor(15'000));
    CHECK(rows[1].accountId == before.accountId);
    CHECK(rows[1].key != before.key);
    const auto preview = previewOf(std::vector{before}, rows, kUsd, Rates(kUsd));
    REQUIRE(preview.coming.size() == 2);
    CHECK(preview.coming[0]
          == MonthMovement{Month(2025, 3), Movement::Expansion, Amount::fromMinor(10'000), Amount::fromMinor(15'000)});
    // The end that was there is now worth more.
    CHECK(preview.coming[1] == MonthMovement{Month(2026, 1), Movement::Churn, Amount::fromMinor(15'000), {}});
    REQUIRE(preview.going.size() == 1);
    CHECK(preview.going[0] == MonthMovement{Month(2026, 1), Movement::Churn, Amount::fromMinor(10'000), {}});

    CHECK_FALSE(changeAmount(before, worth(before, 15'000), {}, act));
    CHECK_FALSE(changeAmount(before, worth(before, 15'000), before.startDate, act));
    CHECK_FALSE(changeAmount(before, worth(before, 15'000), before.endDate, act));
    CHECK_FALSE(changeAmount(before, before, day, act));
    CHECK_FALSE(changeAmount(before, worth(before, Amount::kMaxMinor + 1), day, act));
    CHECK(changeAmount(before, worth(before, 15'000), before.endDate.addDays(-1), act));
}

TEST_CASE_METHOD(Acting, "a contract ends and starts again", "[revenue][contract]")
{
    const Subscription running = row();
    const auto end = endContract(running, QDate(2025, 6, 30), act);
    REQUIRE(end);
    const auto over = rowsAfter({running}, *end);
    auto preview = previewOf(std::vector{running}, over, kUsd, Rates(kUsd));
    REQUIRE(preview.coming.size() == 1);
    // The 30th is not served any more: the snapshot of June no longer has it.
    CHECK(preview.coming[0] == MonthMovement{Month(2025, 6), Movement::Churn, Amount::fromMinor(10'000), {}});
    CHECK(preview.going.empty());
    CHECK_FALSE(endContract(running, {}, act));
    CHECK_FALSE(endContract(running, running.startDate.addDays(-1), act));
    CHECK(endContract(running, running.startDate, act)); // it never began
    CHECK_FALSE(endContract(over[0], over[0].endDate, act));
    CHECK_FALSE(endContract(over[0], over[0].endDate.addDays(1), act));

    const auto again = startAgain(over[0], worth(over[0], 8'000), QDate(2025, 9, 1), act);
    REQUIRE(again);
    const auto rows = rowsAfter(over, *again);
    preview = previewOf(over, rows, kUsd, Rates(kUsd));
    REQUIRE(preview.coming.size() == 1);
    CHECK(preview.coming[0] == MonthMovement{Month(2025, 9), Movement::Reactivation, {}, Amount::fromMinor(8'000)});
    CHECK_FALSE(rows[1].endDate.isValid());
    CHECK_FALSE(startAgain(running, running, QDate(2026, 1, 1), act));
    CHECK_FALSE(startAgain(over[0], over[0], over[0].endDate.addDays(-1), act));
    CHECK_FALSE(startAgain(over[0], over[0], {}, act));
    // On the very next day it is as if it had never ended.
    const auto atOnce = rowsAfter(over, *startAgain(over[0], over[0], over[0].endDate, act));
    CHECK(movementsOf(stepsOfRows(atOnce, kUsd, Rates(kUsd)))
          == movementsOf(stepsOfRows(std::vector{running}, kUsd, Rates(kUsd))));
}

TEST_CASE_METHOD(Acting, "a correction restates, a removal takes every movement along", "[revenue][contract]")
{
    const Subscription wrong = row();
    Subscription right = wrong;
    right.startDate = QDate(2024, 2, 1);
    const auto corrected = rowsAfter({wrong}, *correctRow(wrong, right, act));
    auto preview = previewOf(std::vector{wrong}, corrected, kUsd, Rates(kUsd));
    REQUIRE(preview.coming.size() == 1);
    REQUIRE(preview.going.size() == 1);
    CHECK(preview.going[0].month == Month(2024, 1));
    CHECK(preview.coming[0].month == Month(2024, 2));
    CHECK(correctRow(wrong, wrong, act)->isEmpty());
    Subscription backwards = wrong;
    backwards.endDate = wrong.startDate.addDays(-1);
    CHECK_FALSE(correctRow(wrong, backwards, act));

    const auto gone = rowsAfter({wrong}, *removeRow(wrong, act));
    preview = previewOf(std::vector{wrong}, gone, kUsd, Rates(kUsd));
    CHECK(preview.coming.empty());
    REQUIRE(preview.going.size() == 1);
    CHECK(preview.going[0].movement == Movement::New);
}

TEST_CASE_METHOD(Acting, "a second row nets within its account, and a currency without a rate is named",
                 "[revenue][contract]")
{
    const Subscription first = row();
    Subscription second = worth(first, 5'000);
    second.startDate = QDate(2024, 5, 1);
    const auto both = rowsAfter({first}, *startContract(second, act));
    auto preview = previewOf(std::vector{first}, both, kUsd, Rates(kUsd));
    REQUIRE(preview.coming.size() == 1);
    CHECK(preview.coming[0]
          == MonthMovement{Month(2024, 5), Movement::Expansion, Amount::fromMinor(10'000), Amount::fromMinor(15'000)});
    // One of two that ends is a contraction.
    const auto one = rowsAfter(both, *endContract(first, QDate(2024, 8, 1), act));
    preview = previewOf(both, one, kUsd, Rates(kUsd));
    REQUIRE(preview.coming.size() == 1);
    CHECK(preview.coming[0].movement == Movement::Contraction);
    CHECK(preview.coming[0].change() == -Amount::fromMinor(10'000));

    const Rates rates(QStringLiteral("JPY"), {{RowId(1), kUsd, 150 * kPico}});
    CHECK(levelAt(stepsOfRows(std::vector{first}, kUsd, rates), Month(2024, 1)) == Amount::fromMinor(15'000));
    QStringList unknown;
    CHECK(stepsOfRows(std::vector{first}, QStringLiteral("XAU"), rates, &unknown).empty());
    CHECK(unknown == QStringList{QStringLiteral("XAU")});
}

TEST_CASE_METHOD(Acting, "the end of the billing period counts from the first day", "[revenue][contract]")
{
    const auto end = [&](QDate start, const char16_t* unit, int count, QDate today) {
        Subscription billed = row();
        billed.startDate = start;
        billed.mrr.reset();
        billed.amount = Amount::fromMinor(100);
        billed.periodUnit = QString::fromUtf16(unit);
        billed.periodCount = count;
        return periodEnd(billed, today);
    };
    CHECK(end(QDate(2024, 1, 31), u"month", 1, QDate(2024, 2, 10)) == QDate(2024, 2, 29));
    CHECK(end(QDate(2024, 1, 31), u"month", 1, QDate(2024, 3, 1)) == QDate(2024, 3, 31));
    CHECK(end(QDate(2024, 1, 31), u"month", 1, QDate(2026, 11, 21)) == QDate(2026, 11, 30));
    CHECK(end(QDate(2024, 2, 29), u"year", 1, QDate(2025, 2, 27)) == QDate(2025, 2, 28));
    CHECK(end(QDate(2024, 4, 1), u"year", 1, QDate(2026, 11, 21)) == QDate(2027, 4, 1));
    CHECK(end(QDate(2024, 4, 1), u"year", 2, QDate(2026, 11, 21)) == QDate(2028, 4, 1));
    CHECK(end(QDate(2024, 4, 1), u"half", 1, QDate(2026, 10, 1)) == QDate(2027, 4, 1));
    CHECK(end(QDate(2024, 4, 1), u"quarter", 1, QDate(2026, 9, 30)) == QDate(2026, 10, 1));
    CHECK(end(QDate(2026, 11, 2), u"week", 2, QDate(2026, 11, 21)) == QDate(2026, 11, 30));
    CHECK(end(QDate(2026, 11, 2), u"day", 10, QDate(2026, 11, 21)) == QDate(2026, 11, 22));
    CHECK(end(QDate(2027, 1, 1), u"month", 1, QDate(2026, 11, 21)) == QDate(2027, 2, 1));
    CHECK(periodEnd(row(), QDate(2026, 11, 21)) == QDate(2026, 12, 15)); // an MRR is billed by the month
}

// Each line of the hand-made table is built from acts on contracts, and its figures come out.
TEST_CASE_METHOD(Acting, "the rates at the edges come out of acts on contracts", "[revenue][contract]")
{
    const QStringList lines =
        QString::fromUtf8(test::readFile(test::golden(QStringLiteral("revenue-small/hand_rate_edge_cases.csv"))))
            .split(u'\n', Qt::SkipEmptyParts);
    REQUIRE(lines.size() == 7);
    const Rates rates(kUsd);
    const QDate day(2024, 6, 10);
    for (const QString& line : lines.mid(1)) {
        INFO(line.toStdString());
        const QStringList cells = line.split(u',');
        const auto number = [&](int at) { return cells[at].toLongLong() * 100; };
        Figures sum;
        const auto add = [&](const std::vector<Subscription>& rows) {
            sum += figuresOf(levelAt(stepsOfRows(rows, kUsd, rates), Month(2024, 5)),
                             levelAt(stepsOfRows(rows, kUsd, rates), Month(2024, 6)),
                             !stepsOfRows(rows, kUsd, rates).empty()
                                 && stepsOfRows(rows, kUsd, rates).front().month < Month(2024, 6));
        };
        const qint64 customers = cells[1].toLongLong();
        const qint64 churned = cells[7].toLongLong();
        const qint64 kept = customers - churned;
        for (qint64 i = 0; i < churned; ++i) {
            const Subscription running = worth(row(), number(5) / churned);
            add(rowsAfter({running}, *endContract(running, day, act)));
        }
        for (qint64 i = 0; i < kept; ++i) {
            const qint64 worthNow = (number(0) - number(5)) / kept;
            Subscription running = worth(row(), worthNow);
            qint64 after = worthNow;
            if (i == 0)
                after -= number(4);
            if (i == kept - 1)
                after += number(3);
            add(after == worthNow ? std::vector{running}
                                  : rowsAfter({running}, *changeAmount(running, worth(running, after), day, act)));
        }
        if (number(2) > 0) {
            Subscription fresh = worth(row(), number(2));
            fresh.startDate = day;
            add(rowsAfter({}, *startContract(fresh, act)));
        }
        if (number(6) > 0) {
            const Subscription left = worth(ended(QDate(2024, 3, 1)), number(6));
            add(rowsAfter({left}, *startAgain(left, left, day, act)));
        }
        CHECK(sum.base == Amount::fromMinor(number(0)));
        CHECK(sum.newMrr == Amount::fromMinor(number(2)));
        CHECK(sum.expansion == Amount::fromMinor(number(3)));
        CHECK(sum.contraction == Amount::fromMinor(number(4)));
        CHECK(sum.churn == Amount::fromMinor(number(5)));
        CHECK(sum.reactivation == Amount::fromMinor(number(6)));
        const auto same = [&](const std::optional<double>& rate, int at) {
            CHECK(rate.has_value() == !cells[at].isEmpty());
            if (rate && !cells[at].isEmpty())
                CHECK(*rate == Approx(cells[at].toDouble()).margin(1e-9));
        };
        same(sum.nrr(), 8);
        same(sum.grr(), 9);
        same(sum.logoChurn(), 10);
        same(sum.grossMrrChurn(), 11);
        same(sum.netMrrChurn(), 12);
    }
}
