// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"
#include "contact/contact_palette.h"
#include "contact/contact_rules.h"
#include "contact/contact_store.h"
#include "shell/command_palette.h"
#include "support/catch.h"
#include "ui/account/account_shell.h"
#include "widgets/search_edit.h"

#include <QListView>

using namespace tasuki;
using test::AccountShell;
using test::typeInto;

namespace {

struct Palette : AccountShell {
    explicit Palette(int largeFrom = 0) : AccountShell(ThemeMode::Light, QStringLiteral("en"), largeFrom)
    {
        window.addPaletteProvider(std::make_unique<AccountProvider>(*session));
        window.addPaletteProvider(std::make_unique<ContactProvider>(*session));
        show();
    }
    CommandPalette& palette() { return *window.commandPalette(); }
    void open(const QString& text = {})
    {
        if (palette().isOpen())
            palette().dismiss();
        QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
        REQUIRE(palette().isOpen());
        if (!text.isEmpty())
            typeInto(palette().field(), text);
    }
    QStringList titles()
    {
        QStringList all;
        for (const PaletteItem& item : palette().items())
            all += item.title;
        return all;
    }
    void openAccount(AccountId id) { window.navigate(QStringLiteral("account"), QString::number(id.value())); }
    QString nameOf(AccountId id) { return row(id).account().name; }
    std::vector<AccountId> some(size_t count)
    {
        std::vector<AccountId> ids;
        for (const AccountRow& row : AccountRows::of(*session).rows())
            if (ids.size() < count)
                ids.push_back(row.account().id);
        return ids;
    }
    ContactId addContact(AccountId of, const QString& name, const QString& yomi)
    {
        Contact fresh;
        fresh.accountId = of;
        fresh.name = name;
        fresh.yomi = yomi;
        REQUIRE(session->run(contact::add(fresh, session->act()), QStringLiteral("added")));
        const auto contacts = ContactStore(workspace->db()).ofAccount(of);
        REQUIRE(contacts);
        const auto made = std::ranges::find(*contacts, name, &Contact::name);
        REQUIRE(made != contacts->end());
        return made->id;
    }
};

} // namespace

TEST_CASE_METHOD(Palette, "the palette opens with the accounts that were opened last", "[ui][palette]")
{
    const auto ids = some(3);
    for (const AccountId id : ids)
        openAccount(id);
    openAccount(ids[0]);
    open();
    CHECK(titles().mid(0, 3) == QStringList{nameOf(ids[0]), nameOf(ids[2]), nameOf(ids[1])});
    QTest::keyClick(palette().field(), Qt::Key_Down);
    QTest::keyClick(palette().field(), Qt::Key_Return);
    CHECK(window.currentPage()->place() == QString::number(ids[2].value()));
    // Kept as ids alone, for another run over the same file.
    file.sync();
    const QStringList keys = file.allKeys().filter(QStringLiteral("seen/recent"));
    REQUIRE(keys.size() == 1);
    CHECK(file.value(keys.front()).toStringList()
          == QStringList{QString::number(ids[2].value()), QString::number(ids[0].value()),
                         QString::number(ids[1].value())});
    AccountProvider next(*session);
    REQUIRE(next.find({}, 6).size() == 3);
    CHECK(next.find({}, 6).front().title == nameOf(ids[2]));
}

TEST_CASE_METHOD(Palette, "of accounts that fit alike the one opened lately comes first", "[ui][palette]")
{
    const AccountId shorter = addUnowned(QStringLiteral("ゼットン"));
    const AccountId longer = addUnowned(QStringLiteral("ゼットン西日本販売"));
    open(QStringLiteral("ぜっとん"));
    REQUIRE(titles().size() >= 2);
    CHECK(titles().front() == nameOf(shorter));
    openAccount(longer);
    open(QStringLiteral("ぜっとん"));
    CHECK(titles().front() == nameOf(longer));
}

TEST_CASE_METHOD(Palette, "contacts are found by name and reading, and Enter opens their account at them",
                 "[ui][palette]")
{
    const AccountId id = some(5).back();
    const ContactId added = addContact(id, QStringLiteral("珍品 名乗"), QStringLiteral("ちんぴん なのり"));
    for (const char* typed : {"珍品 名乗", "珍品名乗", "なのり", "チンピン", "ちんぴんなのり", "@なのり"}) {
        INFO(typed);
        open(QString::fromUtf8(typed));
        REQUIRE(titles().contains(QStringLiteral("珍品 名乗")));
    }
    REQUIRE(palette().items().front().title == QStringLiteral("珍品 名乗"));
    CHECK(palette().items().front().subtitle.contains(nameOf(id)));
    QTest::keyClick(palette().field(), Qt::Key_Return);
    CHECK(window.currentPage()->id() == QStringLiteral("account"));
    CHECK(window.currentPage()->place() == QString::number(id.value()));
    auto* list = account->findChild<DataTable*>(QStringLiteral("account.contacts"));
    REQUIRE(list);
    CHECK(list->isVisible());
    CHECK(list->currentId() == added.value());
    CHECK(list->hasFocus());
    // Taken back, it is found no more.
    window.undoStack().undo();
    open(QStringLiteral("なのり"));
    CHECK_FALSE(titles().contains(QStringLiteral("珍品 名乗")));
}

TEST_CASE("the contacts of a large workspace are read beside the window", "[ui][palette]")
{
    Palette on(10);
    REQUIRE(QTest::qWaitFor([&] { return AccountRows::of(*on.session).isReady(); }, 20'000));
    const AccountId id = on.some(1).front();
    const auto contacts = ContactStore(on.workspace->db()).ofAccount(id);
    REQUIRE((contacts && !contacts->empty()));
    const QString name = contacts->front().name;
    ContactProvider provider(*on.session);
    const auto found = [&] {
        const auto items = provider.find({name, searchFold(name)}, 6);
        return std::ranges::any_of(items, [&](const PaletteItem& item) { return item.title == name; });
    };
    REQUIRE(QTest::qWaitFor(found, 20'000));
}

TEST_CASE_METHOD(Palette, "the palette offers no command that opens itself", "[ui][palette]")
{
    open(QStringLiteral(">search"));
    for (const PaletteItem& item : palette().items())
        CHECK(item.title != QStringLiteral("Search and commands"));
}

TEST_CASE_METHOD(Palette, "a page comes before a command of the same name", "[ui][palette]")
{
    window.addCommand(
        {.id = QStringLiteral("test.handoffs"), .text = [] { return QStringLiteral("Handoffs"); }, .run = [] {}});
    open(QStringLiteral("handoffs"));
    REQUIRE(titles().count(QStringLiteral("Handoffs")) == 2);
    CHECK(titles().front() == QStringLiteral("Handoffs"));
    QTest::keyClick(palette().field(), Qt::Key_Return);
    CHECK(window.currentPage()->id() == QStringLiteral("handoffs"));
}

TEST_CASE_METHOD(Palette, "the palette is as high as its lines, each of them whole", "[ui][palette]")
{
    auto* list = palette().findChild<QListView*>(QStringLiteral("paletteList"));
    REQUIRE(list);
    const auto sheetHeight = [&] { return list->parentWidget()->height(); };
    const auto rowHeight = [&] { return list->visualRect(list->model()->index(0, 0)).height(); };
    open(QStringLiteral("zzzz"));
    REQUIRE(titles().isEmpty());
    const int least = sheetHeight();
    open(nameOf(some(1).front()));
    const int count = int(titles().size());
    REQUIRE((count >= 1 && count < 6));
    CHECK(list->viewport()->height() == count * rowHeight());
    CHECK(sheetHeight() == least + (count - 1) * rowHeight());
    open();
    REQUIRE(titles().size() > 6);
    CHECK(list->viewport()->height() % rowHeight() == 0);
    for (const int height : {560, 700, 900}) {
        window.resize(1100, height);
        QApplication::processEvents();
        INFO(height);
        CHECK(list->viewport()->height() % rowHeight() == 0);
        CHECK(list->parentWidget()->geometry().bottom() < palette().height());
    }
}
