// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite_error.h"

#include <QCoreApplication>
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
    const auto tr = [&](const char* text) {
        const QString words = QCoreApplication::translate("storage", text);
        return words.contains(QStringLiteral("%1")) ? words.arg(name) : words;
    };
    switch (code & 0xFF) {
    case SQLITE_NOTADB:
        return {ErrorCode::NotWorkspace, tr("“%1” is not a Tasuki workspace.")};
    case SQLITE_CANTOPEN:
        return {ErrorCode::NotWorkspace, tr("“%1” cannot be opened. Check that the file is there and that you may read it.")};
    case SQLITE_CORRUPT:
        return {ErrorCode::Damaged, tr("“%1” is damaged. Restore the latest backup; the damaged file was left as it is.")};
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return {ErrorCode::ReadOnly, tr("“%1” or its folder is read-only. Save a copy to a place where you may write.")};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {ErrorCode::Locked, tr("“%1” is in use by another program. Try again in a moment.")};
    case SQLITE_FULL:
        return {ErrorCode::DiskFull, tr("The disk is full, so nothing was written to “%1”. Free some space and try again.")};
    case SQLITE_INTERRUPT:
        return {ErrorCode::Cancelled, tr("Cancelled; nothing was written to “%1”.")};
    case SQLITE_CONSTRAINT:
        return {ErrorCode::Invalid, tr("That value is already in use, or something still refers to it.")};
    case SQLITE_IOERR:
        return {ErrorCode::Io, tr("The disk reported an error while “%1” was read or written; nothing was changed.")};
    case SQLITE_TOOBIG:
        return {ErrorCode::Invalid, tr("The text is too long to be stored.")};
    default:
        return {ErrorCode::Internal, tr("“%1” could not be read or written.")};
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
