// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "storage/database.h"
#include "storage/schema.h"

#include <QDate>

#include <memory>

namespace tasuki::storage {

struct OpenOptions {
    bool readOnly = false;
    int busyMilliseconds = 10'000;
    QDate today; ///< names the backup that is made before a migration
    /// Replaced by tests, to try migrations that no release has yet.
    const std::vector<Migration>* steps = &migrations();
};

/// Makes a new workspace file with the current schema, mode 0600. Never overwrites.
Result<std::unique_ptr<Database>> createFile(const QString& path, const std::vector<Migration>& steps = migrations());

/// Opens a workspace file after looking at it first: header, application id, version, schema, in this order; only then
/// is it opened for writing. An older file is backed up beside itself, the backup is checked, and it is migrated.
/// A file that is missing, something else, newer, planted with triggers or views, damaged or locked gives an error and
/// is left byte for byte as it was. A file that cannot be written opens read-only: ask Database::isReadOnly.
Result<std::unique_ptr<Database>> openFile(const QString& path, const OpenOptions& options);

/// The file whose journal SQLite would take this one for, by its name; empty where it has no such name. Names only.
QString workspaceOfJournal(const QString& path);

/// Whether the file says of itself that it is a workspace: by its header, whatever else is wrong with it, however new
/// it is and whoever has it open. No lock of this program is lost by the look. A file that cannot be read is an error.
Result<bool> isWorkspaceFile(const QString& path);

/// A verified copy of a workspace in a new file with mode 0600; refuses to overwrite.
Result<void> backupFile(Database& db, const QString& target);

} // namespace tasuki::storage
