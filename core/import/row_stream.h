// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Private to the imports of this room.

#include "import/import_session.h"

#include <condition_variable>
#include <deque>
#include <exception>
#include <functional>
#include <memory>
#include <mutex>
#include <span>
#include <string_view>
#include <vector>

namespace tasuki::imports {

/// Rows on their way from the thread that reads and judges them to the one that owns the connection and writes them.
/// Both work at once; the reader waits where it is too far ahead.
class RowStream {
public:
    /// `source` is the file, which outlives the stream: texts out of it are not copied.
    explicit RowStream(std::string_view source);

    /// Runs `read` on a thread of its own and everything else here, until all is written. `goOn` is asked behind every
    /// few rows; what it, a write or `read` throws ends both and is thrown here.
    void run(const std::function<void()>& read, const std::function<void(const ImportProgress&)>& goOn);

    // The thread that reads:

    void add(ImportTable& table, qint64 id, std::span<const Cell> cells);
    /// To be called behind every row of the file: how far it was read.
    void advance(const ImportProgress& progress);
    /// Something is wrong, so nothing of the file will be kept: rows need not be written any more.
    void drop() { m_isDropped = true; }

private:
    struct Row {
        ImportTable* table;
        qint64 id;
        size_t firstCell;
    };
    struct Batch {
        std::vector<Row> rows;
        std::vector<Cell> cells;
        std::vector<char> texts; ///< of a fixed size: cells look into it
        size_t used = 0;
        std::deque<std::vector<char>> longTexts;
        ImportProgress progress;
        bool isDropped = false;
    };
    struct Stopped {};

    std::string_view kept(std::string_view text);
    void handOver();
    void finish(std::exception_ptr failure);
    std::unique_ptr<Batch> take();
    void giveBack(std::unique_ptr<Batch> batch);
    void stop();
    static void write(const Batch& batch);

    std::string_view m_source;
    // Only for the thread that reads:
    std::unique_ptr<Batch> m_filling;
    ImportProgress m_progress;
    size_t m_rowsOfFile = 0; ///< since the last batch
    bool m_isDropped = false;
    // For both:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<std::unique_ptr<Batch>> m_full;
    std::vector<std::unique_ptr<Batch>> m_empty;
    std::exception_ptr m_failure;
    bool m_isRead = false;
    bool m_isStopped = false;
};

} // namespace tasuki::imports
