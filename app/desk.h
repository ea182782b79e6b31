// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "import/import_page.h"
#include "shell/acting.h"
#include "widgets/dialogs.h"
#include "workspace/workspace.h"

#include <QObject>
#include <QStringList>

#include <memory>

class QSettings;

namespace tasuki {

class CaptureStrip;
class Language;
class MainWindow;
class Session;
class Theme;
class UiSettings;

/// What the desk is given; all outlive it.
struct DeskParts {
    Theme& theme;
    Language& language;
    UiSettings& uiSettings;
    QSettings& settings;
    Clock& clock;
};

/// Who acts, out of the members of the session's workspace; remembered by file.
class SessionActing final : public ActingMember {
    Q_OBJECT
public:
    SessionActing(QSettings& settings, QObject* parent = nullptr);
    void setSession(Session* session);
    std::vector<Member> members() const override;
    qint64 current() const override;
    void choose(qint64 id) override;

private:
    QString key() const;
    /// Who acted here the last time acts again.
    void remember();

    QSettings& m_settings;
    Session* m_session = nullptr;
};

/// Wires a workspace, a session and a window with its pages together. Opening another file makes another window and
/// closes the one before.
class Desk final : public QObject {
    Q_OBJECT
public:
    explicit Desk(const DeskParts& parts, QObject* parent = nullptr);
    ~Desk() override;

    void showWelcome();
    /// The error is also told in the window that is there.
    Result<void> open(const QString& path);
    /// A fresh sample in the user's data folder, where it is kept.
    Result<void> openSample();
    /// Who acts, by name or e-mail address.
    Result<void> actAs(const QString& member);

    MainWindow* window() const { return m_room ? m_room->window.get() : nullptr; }
    Session* session() const { return m_room ? m_room->session.get() : nullptr; }

private:
    void take(std::unique_ptr<Workspace> workspace, MemberId actor);
    void makeRoom(std::unique_ptr<Workspace> workspace);
    void nameWindow();
    void addPages();
    void addCommands();
    void addRecentCommands();
    void createWorkspace(bool thenImport);
    void createFile(const QString& currency, int fiscalStartMonth, bool thenImport);
    void chooseImport();
    void importFiles(const QStringList& paths);
    void pasteImport();
    ImportPage::From showImport();
    void chooseAndOpen();
    void saveCopy();
    void tell(const Error& error);
    QStringList recent() const;
    void remember(const QString& path);

    /// One workspace in one window. The window goes first: its pages keep their drafts while they go.
    struct Room {
        std::unique_ptr<Workspace> workspace;
        std::unique_ptr<Session> session;
        std::unique_ptr<SessionActing> acting;
        std::unique_ptr<MainWindow> window;
        ImportPage* import = nullptr;    ///< of the window
        CaptureStrip* capture = nullptr; ///< of the window
        ~Room();
    };
    void leave(std::shared_ptr<Room> room);

    DeskParts m_parts;
    WindowDialogs m_dialogs;
    std::shared_ptr<Room> m_room;
};

/// The folder of the program's own files, mode 0700, made where it is missing.
QString dataFolder();

} // namespace tasuki
