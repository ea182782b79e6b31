// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/patient_read.h"

#include "base/at_once.h"
#include "base/texts.h"
#include "storage/database.h"
#include "storage/failure.h"

#include <chrono>
#include <optional>
#include <thread>

namespace tasuki::storage {

using namespace std::chrono_literals;

namespace {

constexpr auto kPause = 20ms; ///< between two tries: short enough for who cancels, long enough for most writes

enum class Way { Free, Cancelled, Given };

/// How long somebody has been writing, as far as it was looked at.
class WriteSeen {
public:
    explicit WriteSeen(std::chrono::milliseconds longWrite) : m_longWrite(longWrite) {}
    bool isLong(bool written)
    {
        const auto now = std::chrono::steady_clock::now();
        if (!written)
            m_since.reset();
        else if (!m_since)
            m_since = now;
        return m_since && now - *m_since >= m_longWrite;
    }

private:
    const std::chrono::milliseconds m_longWrite;
    std::optional<std::chrono::steady_clock::time_point> m_since;
};

using Read = std::function<Result<void>(Database&, const OpenBeside&)>;

std::unique_ptr<Database> opened(const QString& path)
{
    return std::make_unique<Database>(path, OpenMode::ReadOnly, int(std::chrono::milliseconds(kPause).count()));
}

/// `waits`: lets edits by, also one that has begun before. `way`: what one connection found holds for the other as
/// well.
Result<void> readOnce(const QString& path, const std::atomic<bool>& cancelled, bool waits, WriteSeen& seen,
                      std::atomic<Way>& way, const Read& read)
{
    Result<void> done;
    const auto caughtToo = caught([&] {
        done = attempt([&] {
            const auto first = opened(path);
            const bool written = first->isBeingWritten();
            // A long write waits for the read, and not the read for it.
            const bool givesWay = waits && !seen.isLong(written);
            if (givesWay && written) {
                way = Way::Given;
                return;
            }
            const auto giveWay = [&, givesWay](Database& db) {
                db.setProgressHandler([&, givesWay] {
                    if (cancelled)
                        way = Way::Cancelled;
                    else if (givesWay && db.isBeingWritten())
                        way = Way::Given;
                    return way == Way::Free;
                });
            };
            giveWay(*first);
            unwrap(read(*first, [&] {
                auto second = opened(path);
                giveWay(*second);
                return second;
            }));
        });
    });
    if (!caughtToo)
        return caughtToo;
    return done;
}

} // namespace

Result<void> readPatiently(const QString& path, const std::atomic<bool>& cancelled,
                           const std::function<Result<void>(Database&)>& read, Patience patience)
{
    return readPatiently(
        path, cancelled, [&](Database& db, const OpenBeside&) { return read(db); }, patience);
}

Result<void> readPatiently(const QString& path, const std::atomic<bool>& cancelled, const Read& read, Patience patience)
{
    const auto end = std::chrono::steady_clock::now() + patience.tries;
    WriteSeen seen(patience.longWrite);
    for (;;) {
        // Where it is written again and again, the read has its turn as well.
        const bool waits = std::chrono::steady_clock::now() < end;
        std::atomic<Way> way = Way::Free;
        auto done = readOnce(path, cancelled, waits, seen, way, read);
        if (cancelled)
            return Error{ErrorCode::Cancelled, StorageText::tr("Cancelled."), path};
        const bool again = way == Way::Given || (!done && done.error().code == ErrorCode::Locked);
        if (!again || !waits)
            return done;
        std::this_thread::sleep_for(kPause);
    }
}

} // namespace tasuki::storage
