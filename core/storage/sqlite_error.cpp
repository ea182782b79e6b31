// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite_error.h"

#include "base/texts.h"

#include <QFileInfo>

#include <sqlite3.h>

namespace tasuki::storage {

namespace {

struct Words {
    ErrorCode code;
    QString text;
};

Words wordsFor(int code, const QString& name)
{
    switch (code & 0xFF) {
    case SQLITE_NOTADB:
        return {ErrorCode::NotWorkspace, StorageText::tr("“%1” is not a Tasuki workspace.").arg(name)};
    case SQLITE_CANTOPEN:
        return {ErrorCode::NotWorkspace, StorageText::tr("“%1” cannot be opened. Check that the file is there and that you may read it.").arg(name)};
    case SQLITE_CORRUPT:
        return {ErrorCode::Damaged, StorageText::tr("“%1” is damaged. Restore the latest backup; the damaged file was left as it is.").arg(name)};
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return {ErrorCode::ReadOnly, StorageText::tr("“%1” or its folder is read-only. Save a copy to a place where you may write.").arg(name)};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {ErrorCode::Locked, StorageText::tr("“%1” is in use by another program. Try again in a moment.").arg(name)};
    case SQLITE_FULL:
        return {ErrorCode::DiskFull, StorageText::tr("The disk is full, so nothing was written to “%1”. Free some space and try again.").arg(name)};
    case SQLITE_INTERRUPT:
        return {ErrorCode::Cancelled, StorageText::tr("Cancelled; nothing was written to “%1”.").arg(name)};
    case SQLITE_CONSTRAINT:
        return {ErrorCode::Invalid, StorageText::tr("That value is already in use, or something still refers to it.")};
    case SQLITE_IOERR:
        return {ErrorCode::Io, StorageText::tr("The disk reported an error while “%1” was read or written; nothing was changed.").arg(name)};
    case SQLITE_TOOBIG:
        return {ErrorCode::Invalid, StorageText::tr("The text is too long to be stored.")};
    default:
        return {ErrorCode::Internal, StorageText::tr("“%1” could not be read or written.").arg(name)};
    }
}

} // namespace

Error sqliteError(int code, const char* message, const QString& path)
{
    Words words = wordsFor(code, QFileInfo(path).fileName());
    return Error{words.code, std::move(words.text),
                 QStringLiteral("SQLite %1: %2 (%3)").arg(code).arg(QString::fromUtf8(message ? message : ""), path)};
}

} // namespace tasuki::storage
