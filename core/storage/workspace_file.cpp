// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/workspace_file.h"

#include "base/texts.h"
#include "storage/failure.h"

#include <sqlite3.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryFile>
#include <QtEndian>

#include <cerrno>
#include <cstddef>
#include <optional>

namespace tasuki::storage {

namespace {

constexpr qint64 kCheckedAtOpen = 32 * 1024 * 1024;
// Steps of 20,000 instructions. A schema of ours needs less than one; pages that refer to each other need no end of
// them.
constexpr qint64 kStepsToLook = 5;
constexpr qint64 kBytesPerStep = 1'000;
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

/// A journal that leads elsewhere is none of ours: SQLite would wait at a pipe for ever, and delete the file that a
/// journal names as its superior. Only this program's own journals are rolled back.
void checkJournal(const QString& path)
{
    const QString journal = path + QStringLiteral("-journal");
    const QFileInfo info(journal);
    const QString sentence =
        StorageText::tr("“%1” has a journal not made by Tasuki and wasn't opened. Restore a backup.");
    if (!info.exists() && !info.isSymLink())
        return;
    if (info.isSymLink() || !info.isFile())
        refuse(ErrorCode::Damaged, sentence, path, journal);
    // Locks lie on the workspace, not on its journal: this may be opened and closed.
    constexpr char kMagic[] = "\xd9\xd5\x05\xf9\x20\xa1\x63\xd7";
    constexpr qint64 kMagicBytes = sizeof kMagic - 1;
    QFile file(journal);
    if (!file.open(QIODevice::ReadOnly) || !file.seek(qMax<qint64>(0, file.size() - kMagicBytes)))
        return;
    if (file.pos() > 0 && file.read(kMagicBytes) == QByteArray(kMagic, kMagicBytes))
        refuse(ErrorCode::Damaged, sentence, path, QStringLiteral("names another journal"));
}

/// Reads what may never end in a hostile file; beyond `steps` it is called damaged.
template <typename F>
void bounded(Database& db, const QString& path, qint64 steps, F&& work)
{
    db.setProgressHandler([steps]() mutable { return steps-- > 0; });
    const auto done = attempt(std::forward<F>(work));
    db.setProgressHandler({});
    if (done)
        return;
    if (done.error().code == ErrorCode::Cancelled)
        refuse(ErrorCode::Damaged,
               StorageText::tr("“%1” is damaged. Restore the latest backup. The damaged file is unchanged."), path,
               QStringLiteral("reading it does not end"));
    throw Failure(done.error());
}

/// Bytes of a file that is no link, as SQLite reads them: closing a file of one's own would let go of the locks that
/// this program holds on it. Nothing where it cannot be opened; no bytes where it is shorter.
std::optional<QByteArray> bytesAt(const QString& path, sqlite3_int64 at, int size)
{
    sqlite3_vfs* vfs = sqlite3_vfs_find(nullptr);
    const auto memory = std::make_unique<std::max_align_t[]>(size_t(vfs->szOsFile) / sizeof(std::max_align_t) + 1);
    auto* file = reinterpret_cast<sqlite3_file*>(memory.get());
    const char* name =
        sqlite3_create_filename(QFile::encodeName(QFileInfo(path).absoluteFilePath()).constData(), "", "", 0, nullptr);
    if (!name)
        return std::nullopt;
    int flags = 0;
    std::optional<QByteArray> bytes;
    if (vfs->xOpen(vfs, name, file, SQLITE_OPEN_READONLY | SQLITE_OPEN_MAIN_DB, &flags) == SQLITE_OK) {
        QByteArray read(size, '\0');
        const int result = file->pMethods->xRead(file, read.data(), size, at);
        if (result == SQLITE_OK)
            bytes = read;
        else if (result == SQLITE_IOERR_SHORT_READ)
            bytes = QByteArray();
        file->pMethods->xClose(file);
    }
    sqlite3_free_filename(const_cast<char*>(name));
    return bytes;
}

/// Whether the file's first page asks for a write-ahead log.
bool isWriteAheadLogged(const QString& path)
{
    constexpr sqlite3_int64 kVersions = 18; // of the format, for writing and for reading
    const QByteArray versions = bytesAt(path, kVersions, 2).value_or(QByteArray());
    return versions.contains('\x02');
}

/// A workspace has a rollback journal. What a write-ahead log holds would be lost to a look at the file alone, and
/// turning it back is up to whoever turned it on.
void checkJournalMode(const QString& path)
{
    if (isWriteAheadLogged(path))
        refuse(
            ErrorCode::Damaged,
            StorageText::tr(
                "“%1” was switched to another journal type (WAL) by another program and wasn't opened. Switch it back with: sqlite3 FILE \"PRAGMA journal_mode=DELETE\""),
            path);
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
        refuse(ErrorCode::NotWorkspace, StorageText::tr("“%1” is not a Tasuki workspace. Choose another file."), path);
    if (header.version > steps.back().version)
        refuse(ErrorCode::Newer,
               StorageText::tr("“%1” was saved by a newer Tasuki. Update Tasuki to open it. The file is unchanged."),
               path);
    if (header.version < 1)
        refuse(ErrorCode::Damaged,
               StorageText::tr("“%1” is damaged: the workspace version is missing. Restore the latest backup."), path);
}

void checkSchema(Database& db, const Header& header, const QString& path, const std::vector<Migration>& steps)
{
    const QStringList found = schemaOf(db);
    if (&steps == &migrations() && header.version == currentSchemaVersion()
        && schemaDigest(found) == currentSchemaDigest())
        return;
    const QStringList expected = expectedSchema(header.version, steps);
    if (found == expected)
        return;
    for (const QString& line : found)
        if (!expected.contains(line))
            refuse(ErrorCode::Damaged,
                   StorageText::tr("“%1” contains data not made by Tasuki and wasn't opened. Restore a backup."), path,
                   line);
    refuse(ErrorCode::Damaged, StorageText::tr("“%1” is damaged: data is missing. Restore the latest backup."), path);
}

void checkIsFile(const QString& path)
{
    const QFileInfo info(path);
    if (!info.exists())
        refuse(ErrorCode::NotWorkspace, StorageText::tr("“%1” not found."), path);
    if (!info.isFile())
        refuse(ErrorCode::NotWorkspace, StorageText::tr("“%1” is not a file. Choose a file."), path);
    if (info.size() == 0)
        refuse(ErrorCode::NotWorkspace, StorageText::tr("“%1” is empty, not a Tasuki workspace. Choose another file."),
               path);
}

/// What the header says without a lock and without recovering anything. With a journal to be rolled back the schema
/// on the disk may be half a migration, so it is checked after the recovery instead.
Header look(const QString& path, const OpenOptions& options)
{
    Database immutable(path, OpenMode::Immutable, 0);
    Header header;
    bounded(immutable, path, kStepsToLook, [&] {
        header = readHeader(immutable);
        checkHeader(header, path, *options.steps);
        if (!hasHotJournal(path))
            checkSchema(immutable, header, path, *options.steps);
    });
    return header;
}

/// Small files are checked at every start; a large one would take seconds, so `tasuki-cli check` does it.
void checkPages(Database& db, const QString& path)
{
    if (QFileInfo(path).size() > kCheckedAtOpen)
        return;
    QStringList findings;
    bounded(db, path, kStepsToLook + QFileInfo(path).size() / kBytesPerStep,
            [&] { findings = db.integrityFindings(true); });
    if (!findings.isEmpty())
        refuse(ErrorCode::Damaged,
               StorageText::tr("“%1” is damaged. Restore the latest backup. The damaged file is unchanged."), path,
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

/// An older file as this program knows it, for reading only: the file stays as it is.
std::unique_ptr<Database> migratedCopy(Database& db, const Header& header, const std::vector<Migration>& steps)
{
    auto copy = db.copyInMemory();
    migrate(*copy, header.version, steps);
    copy->execute("PRAGMA query_only=ON");
    return copy;
}

std::unique_ptr<Database> openChecked(const QString& given, const OpenOptions& options)
{
    checkIsFile(given);
    // The journal lies beside the file that a link leads to, and so do its folder's rights.
    const QString path = QFileInfo(given).isSymLink() ? QFileInfo(given).canonicalFilePath() : given;
    checkJournal(path);
    try {
        look(path, options);
        checkJournalMode(path);
    } catch (const Failure& failure) {
        // A program that was killed while it wrote can leave a first page that counts more pages than the file has.
        // The journal puts that right, and what it leaves is checked below.
        if (failure.error().code != ErrorCode::Damaged || !hasHotJournal(path))
            throw;
    }

    // SQLite would open a file in a read-only folder for writing and fail at the first change.
    const bool folderWritable = QFileInfo(QFileInfo(path).absolutePath()).isWritable();
    const OpenMode mode = options.readOnly || !folderWritable ? OpenMode::ReadOnly : OpenMode::ReadWrite;
    if (mode == OpenMode::ReadOnly && folderWritable && hasHotJournal(path))
        recover(path, options.busyMilliseconds);
    std::unique_ptr<Database> db;
    try {
        db = std::make_unique<Database>(path, mode, options.busyMilliseconds);
    } catch (const Failure& failure) {
        if (mode != OpenMode::ReadWrite
            || (failure.error().code != ErrorCode::ReadOnly && failure.error().code != ErrorCode::NotWorkspace))
            throw;
        db = std::make_unique<Database>(path, OpenMode::ReadOnly, options.busyMilliseconds);
    }

    // Again, now that a journal is rolled back and a lock would show.
    Header header;
    bounded(*db, path, kStepsToLook, [&] {
        header = readHeader(*db);
        checkHeader(header, path, *options.steps);
        checkSchema(*db, header, path, *options.steps);
    });
    checkPages(*db, path);
    if (header.version < options.steps->back().version) {
        if (options.readOnly)
            return migratedCopy(*db, header, *options.steps);
        if (db->isReadOnly())
            refuse(ErrorCode::ReadOnly,
                   StorageText::tr(
                       "“%1” is from an older Tasuki and is read-only. Copy it to a folder where you may write."),
                   path);
        migrateWithBackup(*db, header, options);
    }
    return db;
}

[[noreturn]] void refuseToMake(const QFileDevice& file, const QString& path, int systemError)
{
    if (systemError == ENOSPC)
        refuse(ErrorCode::DiskFull, StorageText::tr("Disk full: “%1” wasn't saved. Free some space and try again."),
               path, file.errorString());
    refuse(ErrorCode::ReadOnly, StorageText::tr("“%1” can't be created there. Choose a folder where you may write."),
           path, file.errorString());
}

/// Made empty with the final mode first, so that no other user ever sees it open.
void makeEmpty(const QString& path)
{
    QFile file(path);
    errno = 0;
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, kOwnerOnly))
        refuseToMake(file, path, errno);
}

void checkCopy(const QString& copyPath, const QString& target)
{
    Database copy(copyPath, OpenMode::ReadOnly, 0);
    const QStringList findings = copy.integrityFindings(false);
    if (!findings.isEmpty())
        refuse(ErrorCode::Damaged, StorageText::tr("The backup “%1” failed its check and was removed. Try again."),
               target, findings.join(u'\n'));
}

/// Written and checked under another name: what bears the name of a backup is a whole one, even after a crash.
void writeBackup(Database& db, const QString& target)
{
    QTemporaryFile part(target + QStringLiteral(".XXXXXX.part")); // mode 0600; goes with this scope
    errno = 0;
    if (!part.open())
        refuseToMake(part, target, errno);
    const QString name = part.fileName();
    part.close();
    try {
        db.copyInto(name); // VACUUM INTO takes an existing file if it is empty
        checkCopy(name, target);
    } catch (const Failure& failure) {
        Error error = failure.error();
        error.text.replace(nameOf(name), nameOf(target));
        throw Failure(std::move(error));
    }
    if (!QFile::rename(name, target))
        refuse(ErrorCode::Invalid,
               StorageText::tr("“%1” already exists. Choose another name. Nothing was overwritten."), target, target);
    part.setAutoRemove(false);
}

} // namespace

QString workspaceOfJournal(const QString& path)
{
    for (const char* end : {"-journal", "-wal", "-shm"})
        if (const QLatin1String suffix(end); path.endsWith(suffix))
            return path.chopped(suffix.size());
    return {};
}

Result<std::unique_ptr<Database>> createFile(const QString& path, const std::vector<Migration>& steps)
{
    if (const QString workspace = workspaceOfJournal(path); !workspace.isEmpty() && QFileInfo::exists(workspace))
        return Error{ErrorCode::Invalid,
                     StorageText::tr("This name is reserved for the journal of “%1”. Choose another name.")
                         .arg(nameOf(workspace)),
                     path};
    if (QFileInfo::exists(path))
        return Error{
            ErrorCode::Invalid,
            StorageText::tr("“%1” already exists. Choose another name. Nothing was overwritten.").arg(nameOf(path)),
            path};
    return attempt([&] {
        makeEmpty(path);
        std::unique_ptr<Database> db;
        try {
            db = std::make_unique<Database>(path, OpenMode::ReadWrite, 0);
            migrate(*db, 0, steps);
        } catch (const Failure& failure) {
            db.reset();
            QFile::remove(path);
            throw Failure(failure);
        }
        return db;
    });
}

Result<std::unique_ptr<Database>> openFile(const QString& path, const OpenOptions& options)
{
    return attempt([&] { return openChecked(path, options); });
}

Result<bool> isWorkspaceFile(const QString& path)
{
    constexpr char kMagic[] = "SQLite format 3";
    constexpr int kHeaderBytes = 100;
    constexpr int kApplicationIdAt = 68;
    const QString file = QFileInfo(path).canonicalFilePath();
    const auto header = file.isEmpty() ? std::nullopt : bytesAt(file, 0, kHeaderBytes);
    if (!header)
        return Error{ErrorCode::Io, StorageText::tr("“%1” can't be read.").arg(nameOf(path)), path};
    return header->startsWith(QByteArrayView(kMagic, sizeof kMagic))
           && qFromBigEndian<quint32>(header->constData() + kApplicationIdAt) == quint32(kApplicationId);
}

Result<void> backupFile(Database& db, const QString& target)
{
    // SQLite finds a journal by its name, and would roll it back or delete it.
    if (const QString workspace = workspaceOfJournal(target); QFileInfo::exists(workspace))
        return Error{ErrorCode::Invalid,
                     StorageText::tr("This name is reserved for the journal of workspace %1. Choose another name.")
                         .arg(workspace),
                     target};
    if (QFileInfo::exists(target))
        return Error{
            ErrorCode::Invalid,
            StorageText::tr("“%1” already exists. Choose another name. Nothing was overwritten.").arg(nameOf(target)),
            target};
    return attempt([&] { writeBackup(db, target); });
}

} // namespace tasuki::storage
