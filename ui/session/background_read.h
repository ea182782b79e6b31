// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/session.h"
#include "session/thread_bell.h"
#include "storage/patient_read.h"
#include "storage/sqlite_error.h"

#include <QTimer>

#include <algorithm>
#include <atomic>
#include <functional>
#include <memory>
#include <optional>
#include <system_error>
#include <thread>
#include <vector>

namespace tasuki {

/// What is read of a large workspace on a thread and a connection of its own, so that the window goes on painting. A
/// read that fails is said once and tried again after a while; who waits goes on waiting, and what is shown stays.
template <typename T>
class BackgroundRead {
public:
    /// Runs on the other thread, so it must not refer to anything that lives on this one.
    using Read = std::function<Result<T>(storage::Database&, QDate today)>;
    /// Shares its work with one more thread.
    using SharedRead = std::function<Result<T>(storage::Database&, const storage::OpenBeside&, QDate today)>;
    using Taken = std::function<void(T)>;

    /// Make it a member of the object that owns the data. `taken` is called on this thread.
    BackgroundRead(Session& session, Read read, Taken taken)
        : BackgroundRead(session, shared(std::move(read)), std::move(taken))
    {}
    BackgroundRead(Session& session, SharedRead read, Taken taken)
        : m_session(session), m_read(std::move(read)), m_taken(std::move(taken))
    {
        m_again.setSingleShot(true);
        m_again.setInterval(kAgainMilliseconds);
        QObject::connect(&m_again, &QTimer::timeout, &m_again, [this] { beginAnew(); });
        m_bell.onRung([this] {
            if (m_work && m_work->hasEnded) // what was begun since has not
                deliver(wait());
        });
    }
    ~BackgroundRead()
    {
        leave();
        for (const auto& work : m_left)
            work->thread.join();
    }
    BackgroundRead(const BackgroundRead&) = delete;
    BackgroundRead& operator=(const BackgroundRead&) = delete;

    /// True from `begin` until `taken` is called, also while it waits to try again.
    bool isUnderWay() const { return m_work || m_again.isActive(); }
    void begin()
    {
        if (!isUnderWay())
            beginAnew();
    }
    /// Data has changed: if a read is under way, its result is out of date and will be read again.
    void renew()
    {
        if (isUnderWay())
            beginAnew();
    }
    /// Drops a read that is under way and begins this one: the caller wants other data now.
    void beginAnew(Read read)
    {
        m_read = shared(std::move(read));
        beginAnew();
    }
    void beginAnew()
    {
        leave();
        m_work = std::make_shared<Work>();
        const auto run = [this, work = m_work, path = m_session.workspace().path(), today = m_session.today(),
                          read = m_read] {
            const auto done = storage::readPatiently(
                path, work->cancelled, [&](storage::Database& db, const storage::OpenBeside& beside) -> Result<void> {
                    work->result = read(db, beside, today);
                    return *work->result ? Result<void>() : Result<void>(work->result->error());
                });
            if (!done)
                work->result = done.error();
            work->hasEnded = true;
            Q_EMIT m_bell.rung();
        };
        try {
            m_work->thread = std::thread(run);
        } catch (const std::system_error&) {
            run(); // the system has no thread left: at once, then
        }
    }

    /// Waits for the read that is under way and returns its result; `taken` is not called for it then.
    Result<T> wait()
    {
        if (!m_work)
            beginAnew();
        m_again.stop();
        const auto work = std::exchange(m_work, nullptr);
        if (work->thread.joinable())
            work->thread.join();
        // The reader opens what lies at the path, which need not be the file of the window any more.
        if (m_session.db().isMoved())
            return storage::movedError(m_session.workspace().path());
        return std::move(*work->result);
    }

private:
    static constexpr int kAgainMilliseconds = 5000;

    struct Work {
        std::atomic<bool> cancelled = false;
        std::atomic<bool> hasEnded = false;
        std::optional<Result<T>> result; ///< once it has ended
        std::thread thread;
    };

    static SharedRead shared(Read read)
    {
        return [read = std::move(read)](storage::Database& db, const storage::OpenBeside&, QDate today) {
            return read(db, today);
        };
    }

    /// Lets the thread end by itself: it may be inside a step that takes a moment, and nobody waits for it.
    void leave()
    {
        m_again.stop();
        std::erase_if(m_left, [](const std::shared_ptr<Work>& work) {
            if (work->hasEnded)
                work->thread.join();
            return !work->thread.joinable();
        });
        if (m_work) {
            m_work->cancelled = true;
            if (m_work->thread.joinable())
                m_left.push_back(std::move(m_work));
            m_work.reset();
        }
    }

    void deliver(Result<T> result)
    {
        if (result) {
            m_isSaid = false;
            return m_taken(std::move(result).value());
        }
        if (!std::exchange(m_isSaid, true))
            m_session.sayReadFailed(result.error());
        m_again.start();
    }

    Session& m_session;
    SharedRead m_read;
    Taken m_taken;
    QTimer m_again;
    ThreadBell m_bell; ///< rung by the other thread
    bool m_isSaid = false;
    std::shared_ptr<Work> m_work;
    std::vector<std::shared_ptr<Work>> m_left;
};

} // namespace tasuki
