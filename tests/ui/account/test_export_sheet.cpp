// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/account_shell.h"

#include "currency/currencies_page.h"
#include "format/xlsx_reader.h"
#include "kpi/kpi_page.h"
#include "onboarding/onboarding_page.h"
#include "people/people_page.h"
#include "people/team_page.h"
#include "renewal/renewals_page.h"
#include "session/export_sheet.h"
#include "shell/sheet.h"
#include "widgets/search_edit.h"
#include "widgets/toast.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>

using namespace tasuki;
using namespace tasuki::test;

namespace {

/// The list of accounts, and its export sheet by the keyboard.
struct Exporting : AccountShell {
    explicit Exporting(const QString& code = QStringLiteral("en")) : AccountShell(ThemeMode::Light, code)
    {
        window.setExporter([this](const TableExport& list) { openExportSheet(*session, &window, settings, list); });
        show();
    }

    Sheet* open()
    {
        table()->setFocus();
        QTest::keyClick(table(), Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
        auto* sheet = qobject_cast<Sheet*>(SheetPlace::of(&window).top());
        REQUIRE(sheet);
        REQUIRE(sheet->objectName() == QStringLiteral("export.sheet"));
        return sheet;
    }
    static QComboBox* box(Sheet* sheet, const char* name)
    {
        auto* found = sheet->findChild<QComboBox*>(QStringLiteral("export.") + QLatin1String(name));
        REQUIRE(found);
        return found;
    }
    /// Chooses by the keyboard, as one goes down a box.
    static void choose(Sheet* sheet, const char* name, const QString& code)
    {
        QComboBox* field = box(sheet, name);
        field->setFocus();
        QTest::keyClick(field, Qt::Key_Home);
        while (field->currentData().toString() != code) {
            const int before = field->currentIndex();
            QTest::keyClick(field, Qt::Key_Down);
            REQUIRE(field->currentIndex() > before);
        }
    }
    /// Ctrl+Enter, and the file that the dialogue names.
    QByteArray write(Sheet* sheet, const QString& name)
    {
        dialogs.file = dir.path(name);
        QTest::keyClick(sheet->focusWidget() ? sheet->focusWidget() : sheet, Qt::Key_Return, Qt::ControlModifier);
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        return QFile::exists(dialogs.file) ? readFile(dialogs.file) : QByteArray();
    }
    static std::vector<QStringList> linesOf(const QByteArray& csv)
    {
        std::vector<QStringList> lines;
        for (const QByteArray& line : csv.mid(csv.startsWith("\xEF\xBB\xBF") ? 3 : 0).split('\n'))
            if (!line.trimmed().isEmpty())
                lines.push_back(QString::fromUtf8(line.trimmed()).split(u','));
        return lines;
    }
    /// What stands above the columns on the screen, from the left.
    QStringList titles()
    {
        QStringList found;
        const QHeaderView& header = *table()->horizontalHeader();
        for (int visual = 0; visual < header.count(); ++visual)
            if (const int column = header.logicalIndex(visual); !table()->isColumnHidden(column))
                found += table()->table()->columnId(column);
        return found;
    }
};

} // namespace

TEST_CASE("an export holds the columns and rows of the list as they are on the screen", "[export][ui]")
{
    Exporting shell;
    shell.window.findChild<SearchEdit*>(QStringLiteral("accounts.filter"))
        ->setText(AccountRows::of(*shell.session).rows().front().account().segment);
    shell.table()->sortByColumn(shell.table()->table()->columnOf(QStringLiteral("mrr")), Qt::DescendingOrder);
    shell.table()->setColumnShown(shell.table()->table()->columnOf(QStringLiteral("owner")), false);
    shell.table()->horizontalHeader()->moveSection(2, 1);
    RowTable* list = shell.table()->table();
    REQUIRE(list->rowCount() > 1);
    REQUIRE(list->rowCount() < list->totalCount());
    const QStringList titles = shell.titles();
    const auto lines = Exporting::linesOf(shell.write(shell.open(), QStringLiteral("out.csv")));
    CHECK(shell.dialogs.suggested == QStringLiteral("accounts.csv"));
    REQUIRE(lines.size() == size_t(list->rowCount()) + 1);
    QStringList wanted = titles;
    wanted.replaceInStrings(QStringLiteral("code"), QStringLiteral("account_code"));
    CHECK(lines[0] == wanted);
    CHECK_FALSE(lines[0].contains(QStringLiteral("owner")));
    for (int row = 0; row < list->rowCount(); ++row)
        CHECK(lines[size_t(row) + 1].front() == list->index(row, 0).data().toString());
    CHECK(shell.window.toasts()->texts().value(0)
          == QStringLiteral("%1 rows exported to “out.csv”.").arg(list->rowCount()));
    CHECK_FALSE(SheetPlace::of(&shell.window).top());
}

TEST_CASE("an export of all columns is in the language that was asked for", "[export][ui]")
{
    Exporting shell(QStringLiteral("ja"));
    Sheet* sheet = shell.open();
    CHECK(Exporting::box(sheet, "language")->currentData().toString() == QStringLiteral("ja"));
    Exporting::choose(sheet, "columns", QStringLiteral("all"));
    const auto japanese = Exporting::linesOf(shell.write(sheet, QStringLiteral("ja.csv")));
    REQUIRE(japanese.size() > 1);
    CHECK(japanese[0].front() == QStringLiteral("顧客ID"));
    CHECK(japanese[0].contains(QStringLiteral("タッチモデル")));
    const qsizetype stage = japanese[0].indexOf(QStringLiteral("ステージ"));
    for (size_t row = 1; row < japanese.size(); ++row)
        CHECK(
            QStringList{QStringLiteral("導入"), QStringLiteral("定着"), QStringLiteral("更新"), QStringLiteral("解約")}
                .contains(japanese[row][stage]));
    // The columns are remembered, and so is another language.
    sheet = shell.open();
    CHECK(Exporting::box(sheet, "columns")->currentData().toString() == QStringLiteral("all"));
    Exporting::choose(sheet, "language", QStringLiteral("en"));
    const auto english = Exporting::linesOf(shell.write(sheet, QStringLiteral("en.csv")));
    REQUIRE(english.size() == japanese.size());
    CHECK(english[0].front() == QStringLiteral("account_id"));
    const qsizetype stageOf = english[0].indexOf(QStringLiteral("stage"));
    for (size_t row = 1; row < english.size(); ++row)
        CHECK(termOf(kStageTerms, english[row][stageOf]));
    CHECK(Exporting::box(shell.open(), "language")->currentData().toString() == QStringLiteral("en"));
}

TEST_CASE("an export asks only what its format needs", "[export][ui]")
{
    Exporting shell;
    Sheet* sheet = shell.open();
    CHECK(Exporting::box(sheet, "encoding")->isVisible());
    Exporting::choose(sheet, "format", QStringLiteral("json"));
    CHECK_FALSE(Exporting::box(sheet, "encoding")->isVisible());
    CHECK_FALSE(Exporting::box(sheet, "language")->isVisible());
    Exporting::choose(sheet, "format", QStringLiteral("xlsx"));
    CHECK_FALSE(Exporting::box(sheet, "encoding")->isVisible());
    CHECK(Exporting::box(sheet, "language")->isVisible());
    const QByteArray book = shell.write(sheet, QStringLiteral("out.xlsx"));
    CHECK(shell.dialogs.suggested == QStringLiteral("accounts.xlsx"));
    CHECK(book.startsWith("PK"));
    // The format is what it was the last time.
    CHECK(Exporting::box(shell.open(), "format")->currentData().toString() == QStringLiteral("xlsx"));
}

TEST_CASE("an export that is left begins with the same choices, one that is given up does not", "[export][ui]")
{
    Exporting shell;
    Sheet* sheet = shell.open();
    Exporting::choose(sheet, "format", QStringLiteral("json"));
    QTest::keyClick(sheet->focusWidget(), Qt::Key_Escape);
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    sheet = shell.open();
    CHECK(Exporting::box(sheet, "format")->currentData().toString() == QStringLiteral("json"));
    Exporting::choose(sheet, "format", QStringLiteral("xlsx"));
    sheet->reject();
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK(Exporting::box(shell.open(), "format")->currentData().toString() == QStringLiteral("json"));
}

TEST_CASE("an export that can't be written says why, and stays open", "[export][ui]")
{
    Exporting shell;
    Sheet* sheet = shell.open();
    const auto problem = [&] {
        auto* words = sheet->findChild<QLabel*>(QStringLiteral("export.problem"));
        REQUIRE(words);
        return words->text();
    };
    // The name is of another format than the one that was chosen.
    CHECK(shell.write(sheet, QStringLiteral("out.json")).isEmpty());
    REQUIRE(SheetPlace::of(&shell.window).top() == sheet);
    CHECK(problem().contains(QStringLiteral(".json")));
    // Over a workspace.
    const QByteArray before = readFile(shell.workspace->path());
    CHECK(shell.write(sheet, QStringLiteral("sample.tasuki")) == before);
    REQUIRE(SheetPlace::of(&shell.window).top() == sheet);
    CHECK_FALSE(problem().isEmpty());
    // What the encoding can't hold.
    shell.workspace->setActor(sample::kSampleActor);
    AccountRow row = AccountRows::of(*shell.session).rows().front();
    Account after = row.account();
    after.name = QStringLiteral("青空😀");
    Edit edit(QStringLiteral("account.edit"), shell.session->act());
    edit.update(row.account(), after);
    sheet->reject();
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    REQUIRE(shell.session->run(edit, QString()));
    sheet = shell.open();
    Exporting::choose(sheet, "encoding", QStringLiteral("cp932"));
    CHECK(shell.write(sheet, QStringLiteral("sjis.csv")).isEmpty());
    REQUIRE(SheetPlace::of(&shell.window).top() == sheet);
    CHECK(problem().contains(QStringLiteral("😀")));
}

TEST_CASE("every column of every list is known to files in both languages", "[export][ui]")
{
    AccountShell shell;
    shell.window.addPage(new RenewalsPage(*shell.session));
    shell.window.addPage(new OnboardingPage(*shell.session));
    shell.window.addPage(new KpiPage(*shell.session));
    shell.window.addPage(new TeamPage(*shell.session));
    shell.window.addPage(new PeoplePage(*shell.session));
    shell.window.addPage(new CurrenciesPage(*shell.session));
    shell.show();
    for (const char* name : {"accounts", "handoffs", "renewals", "onboarding", "kpi", "team", "people", "currencies"}) {
        shell.window.navigate(QLatin1String(name));
        Page* page = shell.window.currentPage();
        REQUIRE(page->id() == QLatin1String(name));
        const auto list = page->exportTable();
        REQUIRE(list);
        std::vector<format::Table> tables = {list->shown};
        if (list->all) {
            tables.push_back(*list->all(TermLanguage::Japanese));
            CHECK(int(tables.back().columns.size()) == list->allColumns);
            CHECK(tables.back().rows.size() == list->shown.rows.size());
        }
        for (const format::Table& table : tables)
            for (const format::Column& column : table.columns) {
                INFO(name << ' ' << column.name.toStdString());
                CHECK_FALSE(column.label.isEmpty());
            }
        // A column that is on the screen goes out.
        if (auto* shown = qobject_cast<DataTable*>(page->lists().value(0)); shown && page->id() != u"kpi")
            CHECK(int(list->shown.columns.size()) == shown->shownColumns());
    }
}
