// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "storage/database.h"
#include "storage/failure.h"
#include "base/texts.h"

#include <QObject>

#include <atomic>
#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <system_error>
#include <thread>

namespace tasuki {

/// A long read on a thread and a connection of its own, so that the window goes on painting. A reader holds up a
/// commit for as long as it reads: `cancel` it before writing, and start it again.
template <typename T>
class BackgroundRead {
public:
    using Read = std::function<Result<T>(storage::Database&)>;
    using Done = std::function<void(Result<T>)>;

    BackgroundRead() = default;
    ~BackgroundRead() { cancel(); }
    BackgroundRead(const BackgroundRead&) = delete;
    BackgroundRead& operator=(const BackgroundRead&) = delete;

    bool isRunning() const { return bool(m_work); }

    /// `done` is called on the thread of `context`, which outlives this, unless it was cancelled or waited for.
    void start(const QString& path, Read read, QObject* context, Done done)
    {
        cancel();
        m_work = std::make_shared<Work>();
        const auto work = [this, work = m_work, path, read = std::move(read), context, done = std::move(done)] {
            work->result = patiently(*work, path, read);
            QMetaObject::invokeMethod(context, [this, work, done] {
                // What was started since is another work.
                if (work == m_work)
                    done(wait());
            }, Qt::QueuedConnection);
        };
        try {
            m_thread = std::thread(work);
        } catch (const std::system_error&) {
            work(); // the system has no thread left: at once, then
        }
    }

    void cancel()
    {
        if (m_work)
            m_work->cancelled = true;
        if (m_thread.joinable())
            m_thread.join();
        m_work.reset();
    }

    /// What it reads, as soon as it is there; `done` is not called then.
    Result<T> wait()
    {
        if (m_thread.joinable())
            m_thread.join();
        return std::move(*std::exchange(m_work, nullptr)->result);
    }

private:
    struct Work {
        std::atomic<bool> cancelled = false;
        std::optional<Result<T>> result; ///< once the thread has ended
    };

    /// While another program holds the file it is tried again and again, in steps short enough for `cancel`.
    static Result<T> patiently(Work& work, const QString& path, const Read& read)
    {
        using namespace std::chrono_literals;
        const auto end = std::chrono::steady_clock::now() + 10s;
        for (;;) {
            auto result = run(work, path, read);
            if (result || result.error().code != ErrorCode::Locked || work.cancelled || std::chrono::steady_clock::now() > end)
                return result;
            std::this_thread::sleep_for(20ms);
        }
    }

    static Result<T> run(Work& work, const QString& path, const Read& read)
    {
        constexpr int kBusyMilliseconds = 20;
        try {
            return storage::attempt([&] {
                storage::Database db(path, storage::OpenMode::ReadOnly, kBusyMilliseconds);
                db.setProgressHandler([&work] { return !work.cancelled.load(); });
                return storage::unwrap(read(db));
            });
        } catch (const std::bad_alloc&) {
            return Error{ErrorCode::Io, StorageText::tr("There is not enough memory for what this workspace holds."), {}};
        }
    }

    std::shared_ptr<Work> m_work;
    std::thread m_thread;
};

} // namespace tasuki
