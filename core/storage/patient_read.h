// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

#include <atomic>
#include <chrono>
#include <functional>
#include <memory>

namespace tasuki::storage {

class Database;

/// How long a read lets others by.
struct Patience {
    std::chrono::milliseconds tries{10'000};    ///< then the read has its turn, whoever writes
    std::chrono::milliseconds longWrite{1'000}; ///< an edit is over by then; who writes on is at an import
};

/// Opens one more connection for a patient read, which gives way as its first one does. To be called, and the
/// connection to be dropped, on the thread that uses it, before the read returns. Throws Failure.
///
/// While one of the two stands in a ReadTransaction in which it has read something, nobody commits: a transaction that
/// the other begins meanwhile finds the same file.
using OpenBeside = std::function<std::unique_ptr<Database>()>;

/// A long read on a connection of its own. It gives way: a commit waits for readers, so where another connection, of
/// this program or of another one, begins to write meanwhile, the read lets go of the file and begins anew; not for a
/// write that lasts (an import), nor for ever. A file that is held is tried again as long as `patience` says, then it
/// is ErrorCode::Locked. ErrorCode::Cancelled soon after `cancelled` is set.
///
/// `read` may so be called several times; each call finds a consistent file only within a ReadTransaction of its own.
Result<void> readPatiently(const QString& path, const std::atomic<bool>& cancelled,
                           const std::function<Result<void>(Database&)>& read, Patience patience = {});
/// The same for a read that shares its work with a second thread.
Result<void> readPatiently(const QString& path, const std::atomic<bool>& cancelled,
                           const std::function<Result<void>(Database&, const OpenBeside&)>& read,
                           Patience patience = {});

} // namespace tasuki::storage
