// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/workspace_file.h"

#include "base/texts.h"
#include "storage/failure.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace tasuki::storage {

namespace {

constexpr qint64 kCheckedAtOpen = 32 * 1024 * 1024;
constexpr auto kOwnerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

QString nameOf(const QString& path)
{
    return QFileInfo(path).fileName();
}

/// `text` has the file's name as its %1.
[[noreturn]] void refuse(ErrorCode code, const QString& text, const QString& path, QString detail = {})
{
    throw Failure(Error{code, text.arg(nameOf(path)), std::move(detail)});
}

bool hasHotJournal(const QString& path)
{
    return QFileInfo(path + QStringLiteral("-journal")).size() > 0;
}

struct Header {
    qint64 applicationId = 0;
    int version = 0;
};

Header readHeader(Database& db)
{
    return {db.queryInteger("PRAGMA application_id"), int(db.queryInteger("PRAGMA user_version"))};
}

void checkHeader(const Header& header, const QString& path, const std::vector<Migration>& steps)
{
    if (header.applicationId != kApplicationId)
        refuse(ErrorCode::NotWorkspace, StorageText::tr("“%1” is not a Tasuki workspace."), path);
    if (header.version > steps.back().version)
        refuse(ErrorCode::Newer, StorageText::tr("“%1” was written by a newer Tasuki. Update Tasuki to open it; the file was not touched."), path);
    if (header.version < 1)
        refuse(ErrorCode::Damaged, StorageText::tr("“%1” is damaged: it names no version of a workspace."), path);
}

void checkSchema(Database& db, const Header& header, const QString& path, const std::vector<Migration>& steps)
{
    const QStringList found = schemaOf(db);
    const QStringList expected = expectedSchema(header.version, steps);
    if (found == expected)
        return;
    for (const QString& line : found)
        if (!expected.contains(line))
            refuse(ErrorCode::Damaged,
                   StorageText::tr("“%1” holds something that a workspace never holds, so it was not opened. Restore a backup."), path, line);
    refuse(ErrorCode::Damaged, StorageText::tr("“%1” is damaged: a part of it is missing. Restore the latest backup."), path);
}

void checkIsFile(const QString& path)
{
    const QFileInfo info(path);
    if (!info.exists())
        refuse(ErrorCode::NotWorkspace, StorageText::tr("“%1” does not exist."), path);
    if (!info.isFile())
        refuse(ErrorCode::NotWorkspace, StorageText::tr("“%1” is not a file."), path);
    if (info.size() == 0)
        refuse(ErrorCode::NotWorkspace, StorageText::tr("“%1” is empty, so it is not a Tasuki workspace."), path);
}

/// What the header says without a lock and without recovering anything. With a journal to be rolled back the schema
/// on the disk may be half a migration, so it is checked after the recovery instead.
Header look(const QString& path, const OpenOptions& options)
{
    Database immutable(path, OpenMode::Immutable, 0);
    const Header header = readHeader(immutable);
    checkHeader(header, path, *options.steps);
    if (!hasHotJournal(path))
        checkSchema(immutable, header, path, *options.steps);
    return header;
}

/// Small files are checked at every start; a large one would take seconds, so `tasuki-cli check` does it.
void checkPages(Database& db, const QString& path)
{
    if (QFileInfo(path).size() > kCheckedAtOpen)
        return;
    const QStringList findings = db.integrityFindings(true);
    if (!findings.isEmpty())
        refuse(ErrorCode::Damaged, StorageText::tr("“%1” is damaged. Restore the latest backup; the damaged file was left as it is."), path,
               findings.join(u'\n'));
}

QString backupPathFor(const QString& path, int version, QDate today)
{
    const QFileInfo info(path);
    const QString stem = info.dir().filePath(
        QStringLiteral("%1.v%2-%3").arg(info.completeBaseName()).arg(version).arg(today.toString(Qt::ISODate)));
    QString candidate = stem + QStringLiteral(".backup.tasuki");
    for (int n = 2; QFileInfo::exists(candidate); ++n)
        candidate = QStringLiteral("%1-%2.backup.tasuki").arg(stem).arg(n);
    return candidate;
}

void migrateWithBackup(Database& db, const Header& header, const OpenOptions& options)
{
    unwrap(backupFile(db, backupPathFor(db.path(), header.version, options.today)));
    migrate(db, header.version, *options.steps);
}

/// Rolls back what a program that was killed left half done: a connection that only reads may not do it.
void recover(const QString& path, int busyMilliseconds)
{
    Database writer(path, OpenMode::ReadWrite, busyMilliseconds);
    readHeader(writer);
}

std::unique_ptr<Database> openChecked(const QString& path, const OpenOptions& options)
{
    checkIsFile(path);
    look(path, options);

    // SQLite would open a file in a read-only folder for writing and fail at the first change.
    const bool folderWritable = QFileInfo(QFileInfo(path).absolutePath()).isWritable();
    const OpenMode mode = options.readOnly || !folderWritable ? OpenMode::ReadOnly : OpenMode::ReadWrite;
    if (mode == OpenMode::ReadOnly && folderWritable && hasHotJournal(path))
        recover(path, options.busyMilliseconds);
    std::unique_ptr<Database> db;
    try {
        db = std::make_unique<Database>(path, mode, options.busyMilliseconds);
    } catch (const Failure& failure) {
        if (mode != OpenMode::ReadWrite || (failure.error().code != ErrorCode::ReadOnly && failure.error().code != ErrorCode::NotWorkspace))
            throw;
        db = std::make_unique<Database>(path, OpenMode::ReadOnly, options.busyMilliseconds);
    }

    // Again, now that a journal is rolled back and a lock would show.
    const Header header = readHeader(*db);
    checkHeader(header, path, *options.steps);
    checkSchema(*db, header, path, *options.steps);
    checkPages(*db, path);
    if (header.version < options.steps->back().version) {
        if (db->isReadOnly())
            refuse(ErrorCode::ReadOnly, StorageText::tr("“%1” is from an older Tasuki and is read-only, so it cannot be brought up to date. Copy it to a "
                                        "place where you may write."), path);
        migrateWithBackup(*db, header, options);
    }
    return db;
}

} // namespace

Result<std::unique_ptr<Database>> createFile(const QString& path, const std::vector<Migration>& steps)
{
    if (QFileInfo::exists(path))
        return Error{ErrorCode::Invalid, StorageText::tr("“%1” is there already. Choose another name; nothing was overwritten.").arg(nameOf(path)), path};
    return attempt([&] {
        std::unique_ptr<Database> db;
        try {
            {
                // Made empty with the final mode first, so that no other user ever sees it open.
                QFile file(path);
                if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, kOwnerOnly))
                    refuse(ErrorCode::ReadOnly, StorageText::tr("“%1” cannot be made there. Choose a folder where you may write."), path, file.errorString());
            }
            db = std::make_unique<Database>(path, OpenMode::ReadWrite, 0);
            migrate(*db, 0, steps);
        } catch (const Failure& failure) {
            if (db) {
                db.reset();
                QFile::remove(path);
            }
            throw Failure(failure);
        }
        return db;
    });
}

Result<std::unique_ptr<Database>> openFile(const QString& path, const OpenOptions& options)
{
    return attempt([&] { return openChecked(path, options); });
}

Result<void> backupFile(Database& db, const QString& target)
{
    if (QFileInfo::exists(target))
        return Error{ErrorCode::Invalid, StorageText::tr("“%1” is there already. Choose another name; nothing was overwritten.").arg(nameOf(target)), target};
    return attempt([&] {
        try {
            {
                QFile file(target);
                if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, kOwnerOnly))
                    refuse(ErrorCode::ReadOnly, StorageText::tr("“%1” cannot be made there. Choose a folder where you may write."), target, file.errorString());
            }
            db.copyInto(target); // VACUUM INTO takes an existing file if it is empty
            Database copy(target, OpenMode::ReadOnly, 0);
            const QStringList findings = copy.integrityFindings(false);
            if (!findings.isEmpty())
                refuse(ErrorCode::Damaged, StorageText::tr("The backup “%1” did not pass its check and was removed."), target, findings.join(u'\n'));
        } catch (const Failure&) {
            QFile::remove(target);
            throw;
        }
    });
}

} // namespace tasuki::storage
