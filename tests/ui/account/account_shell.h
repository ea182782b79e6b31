// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/account_page.h"
#include "account/account_palette.h"
#include "account/accounts_page.h"
#include "handoff/handoff_page.h"
#include "sample/sample.h"
#include "session/account_rows.h"
#include "session/session.h"
#include "shell/language.h"
#include "shell/main_window.h"
#include "shell/ui_settings.h"
#include "support/catch.h"
#include "support/support.h"
#include "theme/theme.h"
#include "ui/shell/fake_pages.h"
#include "widgets/data_table.h"

#include <QInputMethodEvent>
#include <QSettings>
#include <QTest>
#include <QUndoStack>

namespace tasuki::test {

inline const QDate kDay(2025, 10, 16);

/// Types a text as a keyboard does, or as an input method does where no key has it.
inline void typeInto(QWidget* field, const QString& text)
{
    if (std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x80; })) {
        QTest::keyClicks(field, text);
        return;
    }
    QInputMethodEvent commit({}, {});
    commit.setCommitString(text);
    QCoreApplication::sendEvent(field, &commit);
}

/// Words that stand right below a field.
inline bool isBelow(const QWidget& words, const QWidget& field)
{
    QCoreApplication::processEvents(); // the layout
    const int bottom = field.mapTo(field.window(), QPoint(0, field.height())).y();
    const int gap = words.mapTo(words.window(), QPoint(0, 0)).y() - bottom;
    return words.isVisible() && gap >= 0 && gap <= 12;
}

/// A window over a real sample workspace, with the pages of accounts and handoffs.
class AccountShell {
public:
    /// `largeFrom`: from how many accounts on a workspace is read in the background; 0: as in the program.
    explicit AccountShell(ThemeMode mode = ThemeMode::Light, const QString& code = QStringLiteral("en"),
                          int largeFrom = 0)
        : clock(kDay),
          file(dir.path(QStringLiteral("ui.ini")), QSettings::IniFormat),
          settings(file),
          theme(std::make_unique<FakeScheme>(), mode),
          window({theme, language, settings, dialogs, nullptr})
    {
        auto made = sample::create(dir.path(QStringLiteral("sample.tasuki")), clock);
        REQUIRE(made.has_value());
        workspace = std::move(made).value();
        workspace->setActor(sample::kSampleActor);
        language.set(code);
        session = std::make_unique<Session>(*workspace, window);
        if (largeFrom > 0)
            session->setLargeFrom(largeFrom);
        accounts = new AccountsPage(*session);
        account = new AccountPage(*session);
        window.addPage(accounts);
        window.addPage(account);
        window.addPage(new HandoffPage(*session));
        window.navigate(QStringLiteral("accounts"));
    }
    ~AccountShell()
    {
        // What is still being edited is committed while there is a session.
        window.close();
        language.set(QStringLiteral("en"));
    }

    void show(int width = 1440, int height = 900)
    {
        window.resize(width, height);
        window.show();
        window.activateWindow();
        [[maybe_unused]] const bool active = QTest::qWaitForWindowActive(&window);
    }
    DataTable* table() { return window.findChild<DataTable*>(QStringLiteral("accounts.table")); }
    const AccountRow& row(AccountId id)
    {
        const AccountRow* found = AccountRows::of(*session).find(id);
        REQUIRE(found);
        return *found;
    }
    /// The first that fits, in the list's order.
    template <typename F>
    AccountId first(F fits)
    {
        for (const AccountRow& row : AccountRows::of(*session).rows())
            if (fits(row))
                return row.account().id;
        FAIL("no such account in the sample");
        return {};
    }
    void stand(AccountId id)
    {
        window.navigate(QStringLiteral("accounts"));
        REQUIRE(table()->selectId(id.value()));
        table()->setFocus();
    }
    /// An account that nobody owns, made with a change that anybody could make.
    AccountId addUnowned(const QString& name);

    TempDir dir;
    FixedClock clock;
    QSettings file;
    UiSettings settings;
    Theme theme;
    Language language;
    FakeDialogs dialogs;
    MainWindow window;
    std::unique_ptr<Workspace> workspace;
    std::unique_ptr<Session> session;
    AccountsPage* accounts = nullptr;
    AccountPage* account = nullptr;
};

} // namespace tasuki::test
