// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/act.h"
#include "base/calendar.h"
#include "base/clock.h"
#include "base/result.h"
#include "edit/change_set.h"
#include "edit/edit.h"
#include "storage/database.h"

#include <QObject>

#include <memory>

namespace tasuki {

/// What stands in the way of an edit: the first value that is no longer what the editor had seen.
struct Conflict {
    Entity entity{};
    qint64 row = 0;
    QString column;
    Value expected; ///< what the edit took for granted
    Value found;    ///< what stands there now
    MemberId by;    ///< who wrote it, where the history says so
    QDateTime at;
};

/// The one door to a workspace file: every write goes through `apply`. Lives on the thread that opened it.
class Workspace : public QObject {
    Q_OBJECT
public:
    struct Options {
        bool readOnly = false;
        int busyMilliseconds = 10'000;
    };

    /// Makes a new file with the default stages, kinds and routes. Never overwrites.
    static Result<std::unique_ptr<Workspace>> create(const QString& path, const QString& baseCurrency,
                                                     FiscalStart fiscalStart, Clock& clock, const QString& zone = {});
    static Result<std::unique_ptr<Workspace>> open(const QString& path, Clock& clock, const Options& options);
    static Result<std::unique_ptr<Workspace>> open(const QString& path, Clock& clock)
    {
        return open(path, clock, Options());
    }
    ~Workspace() override;

    const QString& path() const { return m_db->path(); }
    bool isReadOnly() const { return m_db->isReadOnly(); }
    /// For the stores: reading only. Writes that are not an Edit (imports, backups) have classes of their own.
    storage::Database& db() const { return *m_db; }
    Clock& clock() const { return m_clock; }
    QDate today() const { return m_clock.today(); }
    IdMaker& ids() { return m_ids; }

    /// Who acts from now on.
    void setActor(MemberId member) { m_actor = member; }
    MemberId actor() const { return m_actor; }
    /// The present act, for rules.
    Act act(const QString& why = {});

    /// Carries the edit out in one transaction together with its history, then announces it. On an error nothing is
    /// written; ErrorCode::Conflict: `lastConflict` says what stands in the way. An empty edit does nothing.
    Result<void> apply(const Edit& edit);
    const std::optional<Conflict>& lastConflict() const { return m_conflict; }
    /// The same edit on top of what stands there now: for "use mine" after a Conflict.
    Result<Edit> rebased(const Edit& edit);
    /// What is left of the edit where theirs stands in the conflict's value: for "keep theirs". Nothing of an act of
    /// several rows, which is done whole or not at all.
    Result<Edit> withTheirs(const Edit& edit, const Conflict& conflict) const;

    /// Looks whether another program has written to the file; if so, announces everything.
    void poll();
    /// After a write that was no Edit (an import on its own connection).
    void announceEverything();

Q_SIGNALS:
    /// After a commit, never before; one signal an edit.
    void changed(const tasuki::ChangeSet& changes);

private:
    Workspace(std::unique_ptr<storage::Database> db, Clock& clock);
    Result<void> write(const Edit& edit);

    std::unique_ptr<storage::Database> m_db;
    Clock& m_clock;
    IdMaker m_ids;
    MemberId m_actor;
    std::optional<Conflict> m_conflict;
    std::optional<qint64> m_dataVersion;
    std::optional<qint64> m_historyLines; ///< that were there or are our own: more of them are somebody else's
};

} // namespace tasuki
