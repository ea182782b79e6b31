// SPDX-License-Identifier: GPL-3.0-or-later
#include "fake_pages.h"
#include "support/catch.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QSignalSpy>

using namespace tasuki;
using namespace tasuki::test;

namespace {

struct Row {
    qint64 id;
    QString name;
    std::optional<double> value;
};

using Model = RowTableModel<Row>;

Model::Columns columns()
{
    Column<Row> name{.id = QStringLiteral("name"), .title = QStringLiteral("Name")};
    name.display = [](const Row& row) { return row.name; };
    name.searchable = true;
    Column<Row> value{.id = QStringLiteral("value"), .title = QStringLiteral("Value")};
    value.display = [](const Row& row) { return row.value ? QString::number(*row.value) : QString(); };
    value.sortKey = [](const Row& row) { return SortKey(row.value); };
    return {name, value};
}

class Fixture {
public:
    Fixture() : model([](const Row& row) { return row.id; }), tester(&model)
    {
        model.setColumns(columns());
        model.setRows({{1, QStringLiteral("うめ"), 3.0}, {2, QStringLiteral("いちご"), std::nullopt},
                       {3, QStringLiteral("あんず"), 1.0}, {4, QStringLiteral("エビ"), 2.0}});
    }
    std::vector<qint64> ids() const
    {
        std::vector<qint64> all;
        for (int row = 0; row < model.rowCount(); ++row)
            all.push_back(model.idAt(row));
        return all;
    }
    using Ids = std::vector<qint64>;
    Model model;
    QAbstractItemModelTester tester;
};

} // namespace

TEST_CASE_METHOD(Fixture, "rows sort by the collator, and what has no value stays last", "[ui][table]")
{
    CHECK(ids() == Ids{1, 2, 3, 4});
    model.sort(0);
    CHECK(ids() == Ids{3, 2, 1, 4});
    model.sort(1);
    CHECK(ids() == Ids{3, 4, 1, 2});
    model.sort(1, Qt::DescendingOrder);
    CHECK(ids() == Ids{1, 4, 3, 2});
    model.sort(0, Qt::DescendingOrder);
    CHECK(ids() == Ids{4, 1, 2, 3});
}

TEST_CASE_METHOD(Fixture, "a persistent index stays on its row through sorting", "[ui][table]")
{
    const QPersistentModelIndex ebi(model.index(3, 1));
    model.sort(0, Qt::DescendingOrder);
    CHECK(ebi.row() == 0);
    CHECK(ebi.data(RowTable::IdRole).toLongLong() == 4);
}

TEST_CASE_METHOD(Fixture, "the filter finds folded text and the predicate narrows it", "[ui][table]")
{
    model.sort(0);
    QSignalSpy counts(&model, &RowTable::countsChanged);
    model.setFilterText(QStringLiteral("エび"));
    CHECK(ids() == Ids{4});
    CHECK(model.rowOf(4) == 0);
    CHECK(model.rowOf(1) == -1);
    CHECK(model.totalCount() == 4);
    model.setFilterText(QString());
    model.setFilter([](const Row& row) { return row.value.has_value(); });
    CHECK(ids() == Ids{3, 1, 4});
    CHECK(counts.size() == 3);
}

TEST_CASE_METHOD(Fixture, "patching tells a view only what changed", "[ui][table]")
{
    model.sort(1);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QSignalSpy moved(&model, &QAbstractItemModel::rowsMoved);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.patch({{3, QStringLiteral("あんず"), 9.0}});
    CHECK(ids() == Ids{4, 1, 3, 2});
    CHECK(moved.size() == 1);
    CHECK(changed.size() == 1);
    model.patch({{3, QStringLiteral("あんず"), 0.5}});
    CHECK(ids() == Ids{3, 4, 1, 2});
    model.patch({{5, QStringLiteral("おくら"), 2.5}, {6, QStringLiteral("かき"), 0.1}});
    CHECK(ids() == Ids{6, 3, 4, 5, 1, 2});
    CHECK(inserted.size() == 2);
    model.patch({}, {4, 99});
    CHECK(ids() == Ids{6, 3, 5, 1, 2});
    CHECK(removed.size() == 1);
    CHECK(model.find(4) == nullptr);
    CHECK(model.find(5)->name == QStringLiteral("おくら"));
    model.setFilter([](const Row& row) { return row.value.value_or(0) > 1; });
    reset.clear();
    CHECK(ids() == Ids{5, 1});
    model.patch({{5, QStringLiteral("おくら"), 0.0}, {2, QStringLiteral("いちご"), 7.0}});
    CHECK(ids() == Ids{1, 2});
    CHECK(reset.isEmpty());
}

TEST_CASE("patching ends where sorting anew would", "[ui][table]")
{
    Model patched([](const Row& row) { return row.id; });
    const QAbstractItemModelTester tester(&patched);
    patched.setColumns(columns());
    std::vector<Row> rows;
    for (int i = 0; i < 60; ++i)
        rows.push_back({i + 1, QString::number((i * 37) % 60), double((i * 7) % 13)});
    patched.setRows(rows);
    patched.setFilter([](const Row& row) { return row.value != 5.0; });
    patched.sort(1, Qt::DescendingOrder);
    quint32 state = 7;
    for (int round = 0; round < 200; ++round) {
        state = state * 1664525u + 1013904223u;
        Row& row = rows[state / 65536u % rows.size()];
        row.value = (state >> 8) % 5 == 0 ? std::nullopt : std::optional<double>((state >> 12) % 13);
        patched.patch({row});
    }
    Model fresh([](const Row& row) { return row.id; });
    fresh.setColumns(columns());
    fresh.setRows(rows);
    fresh.setFilter([](const Row& row) { return row.value != 5.0; });
    fresh.sort(1, Qt::DescendingOrder);
    REQUIRE(fresh.rowCount() == patched.rowCount());
    for (int row = 0; row < fresh.rowCount(); ++row)
        CHECK(fresh.idAt(row) == patched.idAt(row));
}

TEST_CASE("a cell takes text only between beginEdit and endEdit", "[ui][table]")
{
    RowTableModel<FakeAccount> model([](const FakeAccount& a) { return a.id; });
    QStringList committed;
    model.setColumns(fakeColumns([&](const FakeAccount&, const QVariant& value) {
        committed += value.toString();
        return true;
    }));
    model.setRows(fakeAccounts(3));
    const QModelIndex name = model.index(1, 0);
    CHECK_FALSE(model.flags(name) & Qt::ItemIsEditable);
    CHECK_FALSE(model.setData(name, QStringLiteral("x"), Qt::EditRole));
    CHECK_FALSE(model.beginEdit(model.index(1, 1)));
    REQUIRE(model.beginEdit(name));
    CHECK(model.flags(name) & Qt::ItemIsEditable);
    CHECK_FALSE(model.flags(model.index(0, 0)) & Qt::ItemIsEditable);
    CHECK(model.setData(name, QStringLiteral("x"), Qt::EditRole));
    model.endEdit();
    CHECK_FALSE(model.flags(name) & Qt::ItemIsEditable);
    CHECK(committed == QStringList{QStringLiteral("x")});
}

TEST_CASE("an export has plain values of what is shown", "[ui][table]")
{
    RowTableModel<FakeAccount> model([](const FakeAccount& a) { return a.id; });
    model.setColumns(fakeColumns());
    model.setRows(fakeAccounts(3));
    CHECK(model.exportHeader().contains(QStringLiteral("mrr")));
    CHECK_FALSE(model.exportHeader().contains(QStringLiteral("trend")));
    CHECK(model.exportRow(0).at(int(model.exportHeader().indexOf(QStringLiteral("mrr")))) == QString::number(model.at(0).mrr));
}

TEST_CASE("the search is prepared step by step", "[ui][table]")
{
    RowTableModel<FakeAccount> model([](const FakeAccount& a) { return a.id; });
    model.setColumns(fakeColumns());
    model.setRows(fakeAccounts(5));
    CHECK(model.prepareSearch(3));
    CHECK_FALSE(model.prepareSearch(3));
    model.patch({fakeAccounts(5)[1]});
    CHECK_FALSE(model.prepareSearch(3));
    model.setRows({});
    CHECK_FALSE(model.prepareSearch(3));
}

TEST_CASE("20,000 rows sort, filter and patch in a blink", "[.perf]")
{
    RowTableModel<FakeAccount> model([](const FakeAccount& a) { return a.id; });
    model.setColumns(fakeColumns());
    const auto rows = fakeAccounts(20000);
    QElapsedTimer timer;
    const auto lap = [&](const char* what) { WARN(what << ": " << timer.restart() << " ms"); };
    timer.start();
    model.setRows(rows);
    lap("load");
    model.sort(0);
    lap("sort by reading, first");
    model.sort(0, Qt::DescendingOrder);
    lap("turn round");
    model.sort(5);
    lap("sort by a number");
    model.setFilterText(QStringLiteral("さくら"));
    lap("filter, first");
    model.setFilterText(QStringLiteral("さくらし"));
    lap("filter, next letter");
    model.setFilterText(QString());
    lap("no filter");
    model.patch({rows[17], rows[4711]});
    lap("patch two");
}

TEST_CASE_METHOD(Fixture, "a list that is given anew with its columns waits for the end of a cell's editor", "[ui][table]")
{
    Model::Columns editable = columns();
    editable[0].commit = [](const Row&, const QVariant&) { return true; };
    model.setColumns(editable);
    const QPersistentModelIndex cell = model.index(1, 0);
    REQUIRE(model.beginEdit(cell));
    model.setTable(editable, {{9, QStringLiteral("きゅう"), 9.0}});
    CHECK(cell.isValid());
    CHECK(ids() == Ids{1, 2, 3, 4});
    model.endEdit();
    CHECK(ids() == Ids{9});
}
