// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite_error.h"

#include "base/texts.h"

#include <QFileInfo>

#include <sqlite3.h>

#include <cerrno>

namespace tasuki::storage {

namespace {

struct Words {
    ErrorCode code;
    QString text;
};

/// No room in any of its forms: the disk, the owner's share of it, or the largest file that may be.
bool isNoRoom(int systemError)
{
#ifdef EDQUOT
    if (systemError == EDQUOT)
        return true;
#endif
    return systemError == ENOSPC || systemError == EFBIG;
}

int withSystemError(int code, int systemError)
{
    const int primary = code & 0xFF;
    return (primary == SQLITE_IOERR || primary == SQLITE_CANTOPEN) && isNoRoom(systemError) ? SQLITE_FULL : code;
}

Words wordsFor(int code, const QString& name)
{
    if (code == SQLITE_READONLY_ROLLBACK)
        return {
            ErrorCode::ReadOnly,
            StorageText::tr(
                "A program stopped while writing “%1”, and the file or its folder is read-only. Copy it with “%1-journal” to a folder where you may write, and open it there.")
                .arg(name)};
    if (code == SQLITE_READONLY_DBMOVED)
        return {
            ErrorCode::NotWorkspace,
            StorageText::tr(
                "“%1” was moved, renamed or deleted while open and is no longer saved. Put it back, or open it where it is now.")
                .arg(name)};
    switch (code & 0xFF) {
    case SQLITE_NOTADB:
        return {ErrorCode::NotWorkspace,
                StorageText::tr("“%1” is not a Tasuki workspace. Choose another file.").arg(name)};
    case SQLITE_CANTOPEN:
        return {
            ErrorCode::NotWorkspace,
            StorageText::tr("“%1” can't be opened. Check that the file exists and that you may read it.").arg(name)};
    case SQLITE_CORRUPT:
        return {
            ErrorCode::Damaged,
            StorageText::tr("“%1” is damaged. Restore the latest backup. The damaged file is unchanged.").arg(name)};
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return {
            ErrorCode::ReadOnly,
            StorageText::tr("“%1” or its folder is read-only. Save a copy in a folder where you may write.").arg(name)};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {ErrorCode::Locked,
                StorageText::tr("“%1” is in use by another program. Try again in a moment.").arg(name)};
    case SQLITE_FULL:
        return {ErrorCode::DiskFull,
                StorageText::tr("Disk full: “%1” wasn't saved. Free some space and try again.").arg(name)};
    case SQLITE_INTERRUPT:
        return {ErrorCode::Cancelled, StorageText::tr("Cancelled. Nothing was saved to “%1”.").arg(name)};
    case SQLITE_CONSTRAINT:
        return {ErrorCode::Invalid, StorageText::tr("That value is already in use, or still referred to.")};
    case SQLITE_IOERR:
        return {ErrorCode::Io,
                StorageText::tr("Disk error while reading or writing “%1”. Nothing was changed.").arg(name)};
    case SQLITE_TOOBIG: return {ErrorCode::Invalid, StorageText::tr("The text is too long to save. Shorten it.")};
    default: return {ErrorCode::Internal, StorageText::tr("Couldn't read or write “%1”.").arg(name)};
    }
}

} // namespace

Error sqliteError(int code, const char* message, const QString& path, int systemError)
{
    Words words = wordsFor(withSystemError(code, systemError), QFileInfo(path).fileName());
    return Error{words.code, std::move(words.text),
                 QStringLiteral("SQLite %1: %2 (%3)").arg(code).arg(QString::fromUtf8(message ? message : ""), path)};
}

Error movedError(const QString& path)
{
    return sqliteError(SQLITE_READONLY_DBMOVED, nullptr, path);
}

bool isDuplicate(const Error& error)
{
    return error.detail.startsWith(QStringLiteral("SQLite %1:").arg(SQLITE_CONSTRAINT_UNIQUE));
}

} // namespace tasuki::storage
