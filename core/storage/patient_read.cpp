// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/patient_read.h"

#include "base/at_once.h"
#include "base/texts.h"
#include "storage/database.h"
#include "storage/failure.h"
#include "storage/sqlite_error.h"

#include <chrono>
#include <thread>

namespace tasuki::storage {

using namespace std::chrono_literals;

namespace {

constexpr auto kPatience = 10s;
constexpr auto kPause = 20ms; ///< between two tries: short enough for who cancels, long enough for most writes

enum class Way { Free, Cancelled, Given };

Result<void> readOnce(const QString& path, const std::atomic<bool>& cancelled, Way& way, const std::function<Result<void>(Database&)>& read)
{
    Result<void> done;
    const auto caughtToo = caught([&] {
        done = attempt([&] {
            Database db(path, OpenMode::ReadOnly, int(std::chrono::milliseconds(kPause).count()));
            // Who was there before is at something long, an import: that waits for the read, and not the read for it.
            const bool wasWritten = db.isBeingWritten();
            db.setProgressHandler([&] {
                way = cancelled ? Way::Cancelled : !wasWritten && db.isBeingWritten() ? Way::Given : Way::Free;
                return way == Way::Free;
            });
            unwrap(read(db));
        });
    });
    return caughtToo ? std::move(done) : caughtToo;
}

} // namespace

Result<void> readPatiently(const QString& path, const std::atomic<bool>& cancelled, const std::function<Result<void>(Database&)>& read)
{
    const auto end = std::chrono::steady_clock::now() + kPatience;
    for (;;) {
        Way way = Way::Free;
        auto done = readOnce(path, cancelled, way, read);
        if (cancelled)
            return Error{ErrorCode::Cancelled, StorageText::tr("Cancelled."), path};
        if (done || (way != Way::Given && done.error().code != ErrorCode::Locked))
            return done;
        if (std::chrono::steady_clock::now() > end)
            return lockedError(path);
        std::this_thread::sleep_for(kPause);
    }
}

} // namespace tasuki::storage
