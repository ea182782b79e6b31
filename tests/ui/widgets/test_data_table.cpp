// SPDX-License-Identifier: GPL-3.0-or-later
#include "fake_pages.h"
#include "support/catch.h"
#include "widgets/card.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QClipboard>
#include <QHeaderView>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace tasuki;
using namespace tasuki::test;

namespace {

class Fixture {
public:
    Fixture()
        : theme(std::make_unique<FakeScheme>(), ThemeMode::Light),
          model([](const FakeAccount& a) { return a.id; }),
          tester(&model),
          table(QStringLiteral("list"))
    {
        model.setColumns(fakeColumns([this](const FakeAccount& a, const QVariant& value) {
            FakeAccount renamed = a;
            renamed.name = value.toString();
            model.patch({renamed});
            return true;
        }));
        model.setRows(fakeAccounts(30));
        table.setAccessibleName(QStringLiteral("Accounts"));
        table.setTable(&model);
        table.resize(640, 480);
        table.show();
        table.activateWindow();
        active = QTest::qWaitForWindowActive(&table);
        table.setFocus();
    }
    Theme theme;
    RowTableModel<FakeAccount> model;
    QAbstractItemModelTester tester;
    DataTable table;
    bool active = false;
};

} // namespace

TEST_CASE_METHOD(Fixture, "the row stays the same one when fewer and other rows are given", "[ui][datatable]")
{
    REQUIRE(table.selectId(1025));
    auto fewer = fakeAccounts(30);
    fewer.erase(fewer.begin(), fewer.begin() + 20);
    model.setRows(fewer);
    CHECK(table.currentId() == 1025);
    CHECK(table.selectedIds() == std::vector<qint64>{1025});
    model.setRows({});
    CHECK(table.currentId() == 0);
    CHECK(table.selectedIds().empty());
}

TEST_CASE_METHOD(Fixture, "the chosen row stays chosen when other rows come in its list, or fewer", "[ui][datatable]")
{
    REQUIRE(table.selectId(1029));
    std::vector<FakeAccount> fewer;
    for (const FakeAccount& account : fakeAccounts(30))
        if (account.id >= 1027)
            fewer.push_back(account);
    model.setRows(fewer);
    CHECK(table.currentId() == 1029);
    CHECK(table.selectedIds() == std::vector<qint64>{1029});
    // In another order, and one more in front.
    std::ranges::reverse(fewer);
    fewer.insert(fewer.begin(), fakeAccounts(1).front());
    model.setRows(fewer);
    CHECK(table.currentId() == 1029);
    CHECK(table.selectedIds() == std::vector<qint64>{1029});
    model.setRows({fakeAccounts(1).front()});
    CHECK(table.currentId() == 0);
}

TEST_CASE_METHOD(Fixture, "where the chosen row leaves the list, the one that a key acts on is seen", "[ui][datatable]")
{
    REQUIRE(table.selectId(1010));
    model.patch({}, {1010});
    REQUIRE(table.currentId() != 0);
    CHECK(table.selectedIds() == std::vector<qint64>{table.currentId()});
    // Also by a filter that it does not pass any more, and at the end of the list.
    REQUIRE(table.selectId(1029));
    model.setFilter([](const FakeAccount& account) { return account.name != u"gone"; });
    FakeAccount last = *model.find(1029);
    last.name = QStringLiteral("gone");
    model.patch({last});
    REQUIRE(table.currentId() != 0);
    CHECK(table.selectedIds() == std::vector<qint64>{table.currentId()});
}

TEST_CASE_METHOD(Fixture, "keys walk, open and peek", "[ui][datatable]")
{
    QSignalSpy opened(&table, &DataTable::opened);
    QSignalSpy peeked(&table, &DataTable::peeked);
    REQUIRE(table.selectId(1000));
    QTest::keyClick(&table, Qt::Key_J);
    QTest::keyClick(&table, Qt::Key_J);
    QTest::keyClick(&table, Qt::Key_K);
    CHECK(table.currentId() == 1001);
    CHECK(table.selectedIds() == std::vector<qint64>{1001});
    QTest::keyClick(&table, Qt::Key_Return);
    QTest::keyClick(&table, Qt::Key_Space);
    REQUIRE(opened.size() == 1);
    CHECK(opened.at(0).at(0).toLongLong() == 1001);
    CHECK(peeked.size() == 1);
    QTest::keyClick(&table, Qt::Key_End);
    CHECK(table.currentId() == 1029);
    QTest::keyClick(&table, Qt::Key_Home);
    CHECK(table.currentId() == 1000);
    QTest::mouseDClick(table.viewport(), Qt::LeftButton, {}, table.visualRect(model.index(2, 1)).center());
    CHECK(opened.size() == 2);
}

TEST_CASE_METHOD(Fixture, "a key that moves the cursor moves the selection with it", "[ui][datatable]")
{
    REQUIRE(table.selectId(1001));
    for (const Qt::Key key : {Qt::Key_Home, Qt::Key_Down, Qt::Key_End, Qt::Key_Up, Qt::Key_PageUp, Qt::Key_PageDown}) {
        QTest::keyClick(&table, key, Qt::ControlModifier);
        INFO(QKeySequence(key).toString().toStdString());
        CHECK(table.selectedIds() == std::vector<qint64>{table.currentId()});
    }
}

TEST_CASE_METHOD(Fixture, "a selection outlives sorting, filtering and patching", "[ui][datatable]")
{
    table.selectId(1005);
    QSignalSpy current(&table, &DataTable::currentIdChanged);
    table.sortByColumn(5, Qt::DescendingOrder);
    CHECK(table.currentId() == 1005);
    model.setFilterText(QStringLiteral("かがやき"));
    CHECK(table.currentId() == 1005);
    CHECK(table.selectedIds() == std::vector<qint64>{1005});
    CHECK(current.isEmpty());
    model.setFilterText(QStringLiteral("さくら"));
    CHECK(table.currentId() == 0);
    REQUIRE(current.size() == 1);
    CHECK(current.at(0).at(0).toLongLong() == 0);
}

TEST_CASE_METHOD(Fixture, "a header click sorts and shows which way", "[ui][datatable]")
{
    QHeaderView* header = table.horizontalHeader();
    const QPoint name(header->sectionViewportPosition(0) + 20, header->height() / 2);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, name);
    CHECK(model.sortColumn() == 0);
    CHECK(header->sortIndicatorSection() == 0);
    CHECK(header->isSortIndicatorShown());
    CHECK(model.at(0).yomi.startsWith(QStringLiteral("あお")));
    table.horizontalScrollBar()->setValue(150);
    REQUIRE(table.frozenWidth() > 0);
    // The name's title stays where it was, over what has scrolled beneath it.
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, QPoint(150, header->height() / 2));
    CHECK(model.sortColumn() == 0);
    CHECK(model.sortOrder() == Qt::DescendingOrder);
}

TEST_CASE_METHOD(Fixture, "the name column never scrolls away", "[ui][datatable]")
{
    table.horizontalScrollBar()->setValue(200);
    const QRect name = table.visualRect(model.index(1, 0));
    CHECK(name.left() == 0);
    CHECK(table.indexAt(QPoint(5, name.center().y())) == model.index(1, 0));
    table.setCurrentIndex(model.index(1, 7));
    table.setCurrentIndex(model.index(1, 1));
    CHECK(table.visualRect(model.index(1, 1)).left() >= table.frozenWidth());
}

TEST_CASE_METHOD(Fixture, "letters are commands until a cell is edited", "[ui][datatable]")
{
    int tasks = 0;
    QAction task;
    task.setShortcut(QKeySequence(Qt::Key_T));
    task.setShortcutContext(Qt::WidgetWithChildrenShortcut);
    QObject::connect(&task, &QAction::triggered, &task, [&] { ++tasks; });
    table.addAction(&task);
    table.selectId(1003);
    CHECK_FALSE(table.testAttribute(Qt::WA_InputMethodEnabled));
    QTest::keyClick(&table, Qt::Key_T);
    CHECK(tasks == 1);
    QTest::keyClick(&table, Qt::Key_F2);
    auto* editor = table.findChild<QLineEdit*>(QStringLiteral("cellEditor"));
    REQUIRE(editor);
    editor->selectAll();
    QTest::keyClicks(editor, QStringLiteral("Tjk"));
    CHECK(tasks == 1);
    QTest::keyClick(editor, Qt::Key_Return);
    QTest::qWait(1);
    CHECK(model.find(1003)->name == QStringLiteral("Tjk"));
    CHECK(table.currentId() == 1003);
    CHECK_FALSE(table.testAttribute(Qt::WA_InputMethodEnabled));
    QTest::keyClick(&table, Qt::Key_T);
    CHECK(tasks == 2);
}

TEST_CASE_METHOD(Fixture, "copying makes a table that a spreadsheet takes as data", "[ui][datatable]")
{
    FakeAccount hostile = *model.find(1000);
    hostile.name = QStringLiteral("=cmd|'/c calc'!A1\tx");
    hostile.owner = QStringLiteral("<b>");
    model.patch({hostile});
    table.selectId(1000);
    QTest::keyClick(&table, Qt::Key_C, Qt::ControlModifier);
    const QMimeData* mime = QGuiApplication::clipboard()->mimeData();
    const QStringList lines = mime->text().split(u'\n', Qt::SkipEmptyParts);
    REQUIRE(lines.size() == 2);
    const QStringList cells = lines[1].split(u'\t');
    CHECK(lines[0].split(u'\t').size() == cells.size());
    CHECK(cells[0] == QStringLiteral("'=cmd|'/c calc'!A1 x"));
    CHECK(cells[4] == QString::number(hostile.mrr));
    CHECK(mime->html().contains(QStringLiteral("&lt;b&gt;")));
    CHECK_FALSE(mime->html().contains(QStringLiteral("<b>")));
}

TEST_CASE("guards against formulas", "[ui][datatable]")
{
    CHECK(spreadsheetSafe(QStringLiteral("-1+2")) == QStringLiteral("'-1+2"));
    CHECK(spreadsheetSafe(QStringLiteral("＝A1")) == QStringLiteral("'＝A1"));
    CHECK(spreadsheetSafe(QStringLiteral("'=A1")) == QStringLiteral("''=A1"));
    CHECK(spreadsheetSafe(QStringLiteral("'t")) == QStringLiteral("'t"));
    CHECK(spreadsheetSafe(QString()).isEmpty());
}

TEST_CASE_METHOD(Fixture, "an empty list says why", "[ui][datatable]")
{
    table.emptyState()->setWords(QStringLiteral("inbox"), QStringLiteral("No accounts yet"), {},
                                 QStringLiteral("Import"));
    QSignalSpy clear(&table, &DataTable::clearFiltersWanted);
    CHECK_FALSE(table.noMatchState()->isVisible());
    model.setFilterText(QStringLiteral("nobody is called this"));
    CHECK(table.noMatchState()->isVisible());
    CHECK_FALSE(table.emptyState()->isVisible());
    QTest::mouseClick(table.noMatchState()->button(), Qt::LeftButton);
    CHECK(clear.size() == 1);
    model.setRows({});
    CHECK(table.emptyState()->isVisible());
    CHECK_FALSE(table.noMatchState()->isVisible());
    model.setRows(fakeAccounts(2));
    model.setFilterText(QString());
    CHECK_FALSE(table.emptyState()->isVisible());
}

TEST_CASE_METHOD(Fixture, "a screen reader may ask for cells that are not there", "[ui][datatable][a11y]")
{
    QAccessibleInterface* root = QAccessible::queryAccessibleInterface(&table);
    REQUIRE(root);
    CHECK(root->role() == QAccessible::Table);
    CHECK(root->text(QAccessible::Name) == QStringLiteral("Accounts"));
    QAccessibleTableInterface* rows = root->tableInterface();
    REQUIRE(rows);
    CHECK(rows->rowCount() == 30);
    CHECK(rows->columnCount() == 8);
    table.selectId(1002);
    QAccessibleInterface* cell = rows->cellAt(2, 0);
    CHECK(cell->text(QAccessible::Name) == model.at(2).name);
    CHECK(cell->tableCellInterface()->isSelected());
    CHECK(cell->tableCellInterface()->columnHeaderCells().value(0)->text(QAccessible::Name)
          == model.headerData(0, Qt::Horizontal, Qt::DisplayRole).toString());
    CHECK(rows->cellAt(2, 1)->text(QAccessible::Name).startsWith(QString::number(model.at(2).health)));
    CHECK(rows->selectedRows() == QList<int>{2});
    CHECK(root->childCount() == 31 * 9);
    CHECK(root->indexOfChild(cell) == 3 * 9 + 1);
    for (const auto& [row, column] : {std::pair{-1, 0}, {0, -1}, {30, 0}, {0, 8}, {9999, 9999}}) {
        QAccessibleInterface* nothing = rows->cellAt(row, column);
        REQUIRE(nothing);
        REQUIRE(nothing->tableCellInterface());
        CHECK_FALSE(nothing->tableCellInterface()->isSelected());
    }
    model.setFilterText(QStringLiteral("nobody is called this"));
    CHECK(rows->rowCount() == 0);
    CHECK_FALSE(rows->cellAt(2, 0)->tableCellInterface()->isSelected());
    CHECK_FALSE(rows->isRowSelected(2));
    CHECK(rows->selectedCells().isEmpty());
    model.setFilterText(QString());
    rows->cellAt(4, 0)->actionInterface()->doAction(QAccessibleActionInterface::setFocusAction());
    CHECK(table.currentId() == model.idAt(4));
    root->child(6)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    CHECK(model.sortColumn() == 5);
}

TEST_CASE_METHOD(Fixture, "a narrow list shows whole columns by their priority, and what a person chose",
                 "[ui][datatable]")
{
    table.setFitsContents(true);
    table.setDropsColumns(true);
    table.show();
    const auto shown = [&] {
        QStringList ids;
        for (int column = 0; column < model.columnCount(); ++column)
            if (!table.isColumnHidden(column))
                ids += model.columnId(column);
        return ids;
    };
    const auto resize = [&](int width) {
        table.resize(width, 300);
        QCoreApplication::processEvents();
    };
    resize(3000);
    const QStringList all = shown();
    REQUIRE(all.size() == model.columnCount());
    int wanted = 0;
    for (int column = 0; column < model.columnCount() - 1; ++column)
        wanted += table.columnWidth(column);
    // The last one goes first, as all have the same priority; the first stays whatever happens.
    resize(wanted + 24);
    CHECK(shown().size() < all.size());
    CHECK(shown().front() == all.front());
    CHECK(table.horizontalScrollBar()->maximum() == 0);
    resize(60);
    CHECK(shown() == QStringList{all.front()});
    // What was chosen is shown, though one has to scroll for it; what was hidden stays so.
    table.setColumnShown(model.columnCount() - 1, true);
    CHECK(shown().contains(all.back()));
    resize(3000);
    table.setColumnShown(1, false);
    const QByteArray state = table.layoutState();
    CHECK(shown().size() == all.size() - 1);
    resize(60);
    resize(3000);
    CHECK_FALSE(shown().contains(all[1]));
    table.resetLayoutState();
    CHECK(shown() == all);
    table.setLayoutState(state);
    CHECK_FALSE(shown().contains(all[1]));
    // What lies over its right edge leaves less room.
    table.resetLayoutState();
    table.setCovered(3000 - 60);
    CHECK(shown() == QStringList{all.front()});
    table.setCovered(0);
    CHECK(shown() == all);
}

TEST_CASE_METHOD(Fixture, "a list comes back sorted as it was left", "[ui][datatable]")
{
    table.sortByColumn(1, Qt::DescendingOrder);
    const QByteArray state = table.layoutState();
    table.sortByColumn(0, Qt::AscendingOrder);
    table.setLayoutState(state);
    CHECK(model.sortColumn() == 1);
    CHECK(model.sortOrder() == Qt::DescendingOrder);
}

TEST_CASE_METHOD(Fixture, "columns grow with rows that a filter lets in, and never cut a figure", "[ui][datatable]")
{
    model.setFilter([](const FakeAccount& account) { return account.id == 1000; });
    table.setFitsContents(true);
    const auto needed = [&](int column) {
        int width = 0;
        QStyleOptionViewItem option;
        for (int row = 0; row < model.rowCount(); ++row)
            if (const CellKind kind = CellKind(model.index(row, column).data(RowTable::KindRole).toInt());
                kind != CellKind::Text && kind != CellKind::Muted && kind != CellKind::Name)
                width = std::max(width, table.itemDelegate()->sizeHint(option, model.index(row, column)).width());
        return width;
    };
    model.setFilter({});
    for (int column = 0; column < model.columnCount(); ++column)
        CHECK(table.columnWidth(column) >= needed(column));
    const int first = table.columnWidth(0);
    model.setFilter([](const FakeAccount& account) { return account.id == 1000; });
    CHECK(table.columnWidth(0) == first); // they do not jump about under a filter
}
