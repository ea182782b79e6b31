// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/timeline_view.h"
#include "promise/promise_rules.h"
#include "search/index_keeper.h"
#include "search/search_index.h"
#include "search/search_palette.h"
#include "shell/command_palette.h"
#include "storage/failure.h"
#include "storage/rows.h"
#include "support/catch.h"
#include "touchpoint/touchpoint.h"
#include "ui/account/account_shell.h"
#include "widgets/format.h"
#include "widgets/search_edit.h"

#include <QListView>

using namespace tasuki;
using test::AccountShell;
using test::typeInto;

namespace {

struct Searched : AccountShell {
    explicit Searched(int largeFrom = 0) : AccountShell(ThemeMode::Light, QStringLiteral("en"), largeFrom)
    {
        window.addPaletteProvider(std::make_unique<SearchProvider>(*session));
        show();
    }
    CommandPalette& palette() { return *window.commandPalette(); }
    void open(const char* text)
    {
        if (palette().isOpen())
            palette().dismiss();
        QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
        REQUIRE(palette().isOpen());
        typeInto(palette().field(), QString::fromUtf8(text));
    }
    /// The lines that the search gave.
    std::vector<PaletteItem> hits()
    {
        std::vector<PaletteItem> found;
        for (const PaletteItem& item : palette().items())
            if (item.isText)
                found.push_back(item);
        return found;
    }
    Touchpoint log(const QString& text)
    {
        Touchpoint touchpoint;
        touchpoint.id = workspace->ids().make<TouchpointId>();
        touchpoint.accountId = first([](const AccountRow&) { return true; });
        touchpoint.day = test::kDay;
        touchpoint.kindId = TouchpointKindId(1);
        touchpoint.text = text;
        Edit edit(QStringLiteral("touchpoint.add"), session->act());
        edit.insert(touchpoint);
        REQUIRE(session->run(edit, QStringLiteral("logged")));
        return touchpoint;
    }
};

struct SearchedLarge : Searched {
    SearchedLarge() : Searched(1) {}
};

} // namespace

TEST_CASE_METHOD(Searched, "the palette finds what was written, below everything else", "[ui][palette][search]")
{
    const Touchpoint logged = log(QStringLiteral("<b>鯨</b>の飼育について accounts"));
    open("鯨");
    REQUIRE(hits().size() == 1);
    const PaletteItem hit = hits()[0];
    CHECK(hit.title == QStringLiteral("<b>鯨</b>の飼育について accounts"));
    REQUIRE(hit.marks.size() == 1);
    CHECK(hit.marks[0].at == 3);
    CHECK(hit.marks[0].size == 1);
    CHECK(hit.subtitle.startsWith(QStringLiteral("Touchpoint · ")));
    CHECK(hit.subtitle.endsWith(dateNumeric(test::kDay)));
    open("accounts");
    REQUIRE(palette().items().size() > 1);
    CHECK_FALSE(palette().items().front().isText);
    CHECK(palette().items().back().isText);
    // Enter opens it at its place.
    open("鯨");
    QTest::keyClick(palette().field(), Qt::Key_Return);
    CHECK_FALSE(palette().isOpen());
    CHECK(window.currentPage()->id() == QStringLiteral("account"));
    CHECK(window.currentPage()->place() == QString::number(logged.accountId.value()));
    auto* view = account->findChild<TimelineView*>();
    REQUIRE(view);
    const auto* current = std::get_if<Touchpoint>(&view->timeline()->entry(view->currentIndex().row()).item);
    REQUIRE(current);
    CHECK(current->id == logged.id);
    CHECK(view->hasFocus());
}

TEST_CASE_METHOD(Searched, "an undone note is found no more", "[ui][palette][search]")
{
    log(QStringLiteral("鯨の話"));
    open("鯨");
    CHECK(hits().size() == 1);
    palette().dismiss();
    window.undoStack().undo();
    open("鯨");
    CHECK(hits().empty());
}

TEST_CASE_METHOD(Searched, "handoffs, promises and tasks open where they stand", "[ui][palette][search]")
{
    const auto opens = [&](const char* text) {
        open(text);
        INFO(text);
        REQUIRE_FALSE(hits().empty());
        hits()[0].run();
        palette().dismiss();
        return window.currentPage()->id();
    };
    CHECK(opens("in:handoffs") == QStringLiteral("handoffs"));
    CHECK(opens("in:promises") == QStringLiteral("account"));
    CHECK(opens("in:tasks") == QStringLiteral("account"));
    CHECK(opens("in:contacts") == QStringLiteral("account"));
    CHECK(opens("in:accounts") == QStringLiteral("account"));
}

TEST_CASE_METHOD(Searched, "filters are typed, and one that says nothing is told", "[ui][palette][search]")
{
    open("in:tasks");
    REQUIRE_FALSE(hits().empty());
    for (const PaletteItem& hit : hits())
        CHECK(hit.subtitle.startsWith(QStringLiteral("Task · ")));
    open("after:yesterday");
    REQUIRE(palette().items().size() == 1);
    CHECK(palette().items()[0].title.contains(QStringLiteral("yesterday")));
    open("zzzzqqqq");
    CHECK(palette().items().empty());
    bool tells = false;
    for (const auto* label : palette().findChildren<QLabel*>())
        tells = tells || (label->isVisible() && label->text().contains(QStringLiteral("owner:me")));
    CHECK(tells);
}

TEST_CASE_METHOD(Searched, "other forms of a character are told", "[ui][palette][search]")
{
    log(QStringLiteral("髙見澤さんの話"));
    open("高見沢");
    REQUIRE(hits().size() == 1);
    CHECK(hits()[0].subtitle.contains(QStringLiteral("also: 髙 = 高")));
}

TEST_CASE_METHOD(Searched, "what is being composed is searched, and Enter does not act then",
                 "[ui][palette][search][P33]")
{
    log(QStringLiteral("くじらの話"));
    open("");
    QInputMethodEvent composing(QStringLiteral("くじら"), {});
    QCoreApplication::sendEvent(palette().field(), &composing);
    CHECK(hits().size() == 1);
    QTest::keyClick(palette().field(), Qt::Key_Return);
    CHECK(palette().isOpen());
}

TEST_CASE_METHOD(SearchedLarge, "a large workspace is searched beside the window", "[ui][palette][search]")
{
    log(QStringLiteral("鯨の話"));
    open("鯨");
    CHECK(hits().empty()); // not yet
    QTRY_COMPARE(int(hits().size()), 1);
    // A letter that comes before the answer has its own.
    typeInto(palette().field(), QStringLiteral("の"));
    typeInto(palette().field(), QStringLiteral("話"));
    QTRY_COMPARE(int(hits().size()), 1);
    CHECK(hits()[0].marks[0].size == 3);
    typeInto(palette().field(), QStringLiteral("x"));
    QTRY_COMPARE(int(hits().size()), 0);
}

TEST_CASE_METHOD(Searched, "an older workspace is indexed beside the window", "[ui][palette][search]")
{
    storage::Database& db = workspace->db();
    db.execute("DELETE FROM search_version");
    open("更新");
    QTRY_VERIFY(!hits().empty()); // read one by one
    CHECK(palette().items().front().title.contains(QStringLiteral("index")));
    const auto isComplete = [&] {
        const auto complete = storage::attempt([&] { return search::SearchIndex(db).isComplete(); });
        // While a piece is committed the file is held; a window asks again, too.
        REQUIRE((complete || complete.error().code == ErrorCode::Locked));
        return complete && *complete;
    };
    REQUIRE_FALSE(isComplete());
    auto* keeper = new IndexKeeper(*session);
    keeper->start();
    QTRY_VERIFY_WITH_TIMEOUT(isComplete(), 30'000);
    open("更新");
    CHECK_FALSE(palette().items().front().title.contains(QStringLiteral("index")));
}
