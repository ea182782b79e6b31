// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"
#include "storage/patient_read.h"

#include <functional>
#include <future>
#include <memory>
#include <optional>
#include <system_error>
#include <utility>

namespace tasuki::storage {

/// A part of a patient read on a thread and a connection of its own, while the caller reads another part of the same
/// file on his.
template <typename T>
class ReadBeside {
public:
    /// The caller stands in a ReadTransaction of `db`, which he may end as soon as this is made: the other connection
    /// stands in one of its own by then. `read` is called there, then `use` without the file being held any longer.
    /// Without `open`, and where no second connection is to be had, nothing is read: see `isReading`.
    ReadBeside(Database& db, OpenBeside open, std::function<T(Database&)> read, std::function<void(T&)> use)
        : m_open(std::move(open)), m_readPart(std::move(read)), m_usePart(std::move(use))
    {
        if (!m_open)
            return;
        hold(db);
        auto begun = m_begun.get_future();
        try {
            m_part = std::async(std::launch::async, [this] { return run(); });
        } catch (const std::system_error&) {
            return; // the system has no thread left
        }
        m_isReading = begun.get();
    }
    ReadBeside(const ReadBeside&) = delete;
    ReadBeside& operator=(const ReadBeside&) = delete;

    bool isReading() const { return m_isReading; }
    /// Waits for the part, once; throws what the other thread threw. Where nothing is read there, it is read now, on
    /// `db`, which then has to stand in its transaction still.
    T take(Database& db)
    {
        if (m_isReading)
            return m_part.get();
        T part = m_readPart(db);
        m_usePart(part);
        return part;
    }

private:
    /// A transaction finds the file as it is at its first read, and keeps it so.
    static void hold(Database& db) { (void)db.queryInteger("SELECT count(*) FROM sqlite_schema"); }

    T run()
    {
        std::unique_ptr<Database> db;
        std::optional<ReadTransaction> snapshot;
        try {
            db = m_open();
            snapshot.emplace(*db);
            hold(*db);
        } catch (...) {
            m_begun.set_value(false);
            throw;
        }
        m_begun.set_value(true);
        T part = m_readPart(*db);
        snapshot.reset();
        db.reset();
        m_usePart(part);
        return part;
    }

    const OpenBeside m_open;
    const std::function<T(Database&)> m_readPart;
    const std::function<void(T&)> m_usePart;
    std::promise<bool> m_begun;
    bool m_isReading = false;
    std::future<T> m_part; ///< the last member: who goes waits for it
};

} // namespace tasuki::storage
