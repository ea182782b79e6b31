// SPDX-License-Identifier: GPL-3.0-or-later
#include "fake_pages.h"
#include "support/catch.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QSignalSpy>

#include <random>

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
        model.setRows({{1, QStringLiteral("うめ"), 3.0},
                       {2, QStringLiteral("いちご"), std::nullopt},
                       {3, QStringLiteral("あんず"), 1.0},
                       {4, QStringLiteral("エビ"), 2.0}});
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
    CHECK(model.exportRow(0).at(int(model.exportHeader().indexOf(QStringLiteral("mrr"))))
          == QString::number(model.at(0).mrr));
}

TEST_CASE("the search is prepared step by step", "[ui][table]")
{
    RowTableModel<FakeAccount> model([](const FakeAccount& a) { return a.id; });
    model.setColumns(fakeColumns());
    model.setRows(fakeAccounts(700));
    CHECK(model.prepareSearch(200));
    CHECK(model.prepareSearch(200));
    CHECK_FALSE(model.prepareSearch(200));
    model.patch({fakeAccounts(700)[1]});
    CHECK_FALSE(model.prepareSearch(200));
    model.setRows({});
    CHECK_FALSE(model.prepareSearch(200));
}

namespace {

/// What a list shows, worked out the plain way: every row looked at, a stable sort.
std::vector<qint64> plainly(const std::vector<Row>& rows, int column, Qt::SortOrder order, const QString& text)
{
    QCollator collator{QLocale(QLocale::Japanese)};
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    collator.setNumericMode(true);
    std::vector<Row> left;
    for (const Row& row : rows)
        if (row.name.contains(text))
            left.push_back(row);
    const auto isNone = [&](const Row& row) { return column == 0 ? row.name.isEmpty() : !row.value; };
    std::ranges::stable_sort(left, [&](const Row& a, const Row& b) {
        if (isNone(a) || isNone(b))
            return !isNone(a) && isNone(b);
        const bool up = order == Qt::AscendingOrder;
        return column == 0 ? (up ? collator.compare(a.name, b.name) < 0 : collator.compare(b.name, a.name) < 0)
                           : (up ? *a.value < *b.value : *b.value < *a.value);
    });
    std::vector<qint64> ids;
    for (const Row& row : left)
        ids.push_back(row.id);
    return ids;
}

} // namespace

TEST_CASE_METHOD(Fixture, "however rows are patched, taken out, sorted and filtered, the list is the one made anew",
                 "[ui][table]")
{
    const QStringList names = {
        QStringLiteral("あおば"), QStringLiteral("アオバ商事"), QStringLiteral("青葉"), QStringLiteral("10号"),
        QStringLiteral("9号"),    QStringLiteral("b"),          QStringLiteral("B"),    QString(),
        QStringLiteral("葉")};
    const QStringList texts = {QString(), QStringLiteral("葉"), QStringLiteral("青葉"), QStringLiteral("号"),
                               QStringLiteral("0号")};
    std::mt19937 random(7);
    const auto any = [&](int below) { return int(random() % unsigned(below)); };
    const auto anyRow = [&](qint64 id) {
        return Row{id, names[any(int(names.size()))], any(4) == 0 ? std::nullopt : std::optional<double>(any(5))};
    };
    std::vector<Row> rows;
    qint64 next = 1;
    for (; next <= 300; ++next)
        rows.push_back(anyRow(next));
    model.setRows(rows);
    int column = -1;
    Qt::SortOrder order = Qt::AscendingOrder;
    QString text;
    for (int turn = 0; turn < 400; ++turn) {
        switch (any(4)) {
        case 0:
            column = any(2);
            order = any(2) ? Qt::AscendingOrder : Qt::DescendingOrder;
            model.sort(column, order);
            break;
        case 1:
            text = texts[any(int(texts.size()))];
            model.setFilterText(text);
            break;
        case 2: {
            std::vector<Row> changed;
            for (int i = 0; i < 1 + any(6); ++i) {
                changed.push_back(any(5) == 0 ? anyRow(next++) : anyRow(rows[size_t(any(int(rows.size())))].id));
                const auto known = std::ranges::find(rows, changed.back().id, &Row::id);
                known != rows.end() ? void(*known = changed.back()) : rows.push_back(changed.back());
            }
            model.patch(changed);
            break;
        }
        default: {
            const qint64 gone = rows[size_t(any(int(rows.size())))].id;
            std::erase_if(rows, [&](const Row& row) { return row.id == gone; });
            model.patch({}, {gone});
        }
        }
        if (column >= 0) {
            INFO("turn " << turn);
            REQUIRE(ids() == plainly(rows, column, order, text));
        }
    }
}

TEST_CASE_METHOD(Fixture, "rows that keep squeezing in between two others find their place", "[ui][table]")
{
    model.sort(1);
    double below = 1;
    for (qint64 id = 10; id < 90; ++id) {
        below += (2.0 - below) / 2;
        model.patch({Row{id, QStringLiteral("か"), below}});
        REQUIRE((below < 2.0 ? model.rowOf(4) == model.rowOf(id) + 1
                             : model.rowOf(4) < model.rowOf(id))); // equal ones in the store's order
    }
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

TEST_CASE_METHOD(Fixture, "a list that is given anew with its columns waits for the end of a cell's editor",
                 "[ui][table]")
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
