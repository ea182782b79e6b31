// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/terms.h"
#include "people/directory.h"
#include "revenue/book.h"
#include "workspace/workspace.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>

namespace tasuki {

class Shell;
template <typename T>
class BackgroundRead;

/// One open workspace in one window: what pages need to show and change it. Every change of a page goes through
/// `run`: it applies the edit, puts it on the undo stack and says what was done.
class Session final : public QObject {
    Q_OBJECT
public:
    Session(Workspace& workspace, Shell& shell, QObject* parent = nullptr);
    ~Session() override;

    Workspace& workspace() { return m_workspace; }
    Shell& shell() { return m_shell; }
    storage::Database& db() { return m_workspace.db(); }
    QDate today() const { return m_workspace.today(); }
    Act act(const QString& why = {}) { return m_workspace.act(why); }
    /// The language of terms: that of the window.
    TermLanguage words() const;

    /// Members and teams as they are now; read again after a change of them.
    const Directory& directory();
    /// All that revenue figures are made of; read again after a change of accounts, contracts, rates or owners.
    const revenue::Book& book() { return *sharedBook(); }
    /// False while the book of a large workspace is still being read, which begins here; `bookReady` tells of its end.
    /// Asking for the book meanwhile waits for it.
    bool isBookReady();
    /// Whether there are so many accounts that reading all of them would block the window noticeably.
    bool isLarge();
    /// Sets from how many accounts on; for tests.
    void setLargeFrom(int accounts) { m_largeFrom = accounts; }
    /// The same book, shared: figures that refer to it stay valid after a change, although out of date.
    std::shared_ptr<const revenue::Book> sharedBook();
    const QString& baseCurrency();

    /// What was read; or nothing, and the window has said so (once for all that fails in one go). Who gets nothing
    /// leaves what it shows as it is, and writes nothing that would follow from it. Where another program held the file
    /// it is read again as soon as that is over: `changed` tells everybody, and what was said goes.
    template <typename T>
    std::optional<T> read(Result<T> result)
    {
        if (result)
            return std::move(result).value();
        sayReadFailed(result.error());
        return std::nullopt;
    }
    /// The same into a variable, which stays as it was where the answer is false.
    template <typename T>
    bool readInto(T& to, Result<T> result)
    {
        auto value = read(std::move(result));
        if (!value)
            return false;
        to = *std::move(value);
        return true;
    }
    /// For what is only looked at, such as suggestions, and never written back: empty where it could not be read, which
    /// was said.
    template <typename T>
    T readToShow(Result<T> result)
    {
        T shown{};
        readInto(shown, std::move(result));
        return shown;
    }
    /// True while what an act of this window has changed is announced; false for what another window has written.
    bool isActing() const { return m_acting; }
    /// What a form says that was opened without all that it needs, instead of storing anything.
    static QString formNotReadText();
    /// The fiscal year's first month, 1 … 12.
    FiscalStart fiscalStart();
    /// What the file is called, without folder and ending.
    QString workspaceName() const;
    /// The name under which the window's settings keep a list of this workspace.
    QString keptKey(const QString& list) const;

    /// Applies the edit of a rule, or says why not. `done`: what a toast says, with Undo; empty: nothing is said.
    /// A conflict asks whose value shall stand. True where it was written at once.
    bool run(Result<Edit> edit, const QString& done);
    /// The same with what to do once it is written, also after a conflict was settled.
    bool run(Result<Edit> edit, const QString& done, std::function<void()> then);
    /// `isAsking`: while the question of a conflict is open. `isSettled`: whether the last one ended with a stored
    /// value, mine or theirs; false also where mine was chosen and the rules refused it.
    bool isAsking() const { return m_asking; }
    bool isSettled() const { return m_settled; }
    /// Rows of imports that wait for an account which is known by now come in, as one act. Those whose account an act
    /// of run() has made known come in with it.
    void bringInWaiting();
    /// Says what was done, with Undo.
    void sayDone(const QString& done);
    /// Shows an error that no rule of ours could turn into an edit.
    void sayError(const Error& error);
    void sayReadFailed(const Error& error);
    void sayUndoFailed(const QString& what, const Error& error);

    /// Drafts are the acting member's own: the key under which theirs of `key` is kept.
    QString ownDraft(const QString& key) const;
    /// Keeps what is being typed, a moment after the last key; an empty text forgets it.
    void keepDraft(const QString& key, const QString& text);
    QString draft(const QString& key);

    void setActor(MemberId member);

    /// Checks whether a new day has begun; if so, everything is read again. Called with every poll.
    void lookAtClock();

Q_SIGNALS:
    /// After every commit of this window and of others: pages read again what they show.
    void changed(const tasuki::ChangeSet& changes);
    void actorChanged();
    void bookReady();
    /// A conflict was answered; `isSettled` says how it ended.
    void conflictAnswered();

private:
    /// Drafts that could not be stored yet because another program held the file.
    void keepLateDrafts();
    void onChanged(const ChangeSet& changes);
    void refreshBook(const ChangeSet& changes);
    /// What undo and redo call an act: what was said of it, and the account that it was done to.
    QString undoText(const Edit& edit, const QString& done);
    bool commit(const Edit& edit, const QString& done, const std::function<void()>& then);
    bool useMine(const Edit& edit, const QString& done, const std::function<void()>& then);
    bool keepTheirs(const Edit& edit, const Conflict& conflict, const QString& done, const std::function<void()>& then);
    void askConflict(const Edit& edit, const QString& done, std::function<void()> then);

    Workspace& m_workspace;
    Shell& m_shell;
    bool readGround();
    /// What could not be read; called with every poll.
    void readAgain();

    std::optional<Directory> m_directory;
    bool m_isDirectoryOld = true; ///< of before the last change of members and teams, or not there yet
    bool m_isGroundUnread = false;
    bool m_isHeld = false; ///< something was not read because another program held the file
    bool m_saidReadFailed = false;
    QString m_readFailed; ///< what the toast says of it
    std::shared_ptr<revenue::Book> m_book;
    std::unique_ptr<BackgroundRead<revenue::Book>> m_bookRead;
    int m_largeFrom = 3000;
    QString m_baseCurrency;
    std::optional<FiscalStart> m_fiscalStart;
    QTimer m_poll;
    bool m_acting = false;
    QHash<QString, QString> m_lateDrafts;
    QSet<QString> m_unreadDrafts; ///< what is kept of these is not known
    QTimer m_keepLate;
    bool m_asking = false;
    bool m_settled = false;
    QDate m_day; ///< the day for which the pages show their data
};

} // namespace tasuki
