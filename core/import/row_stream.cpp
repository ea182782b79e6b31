// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/row_stream.h"

#include <algorithm>
#include <thread>

namespace tasuki::imports {

namespace {

constexpr int kBatches = 4;
constexpr size_t kRows = 1024;
constexpr size_t kTextBytes = 256 * 1024;
constexpr size_t kRoom = kTextBytes / 4; ///< for the texts of a row; longer ones get a place of their own

} // namespace

RowStream::RowStream(std::string_view source) : m_source(source)
{
    for (int i = 0; i < kBatches; ++i) {
        auto batch = std::make_unique<Batch>();
        batch->texts.resize(kTextBytes);
        m_empty.push_back(std::move(batch));
    }
    m_filling = take();
}

void RowStream::run(const std::function<void()>& read, const std::function<void(const ImportProgress&)>& goOn)
{
    std::thread reader([&] {
        try {
            read();
            handOver();
            finish(nullptr);
        } catch (const Stopped&) {
            finish(nullptr);
        } catch (...) {
            finish(std::current_exception());
        }
    });
    std::exception_ptr failure;
    try {
        for (;;) {
            std::unique_ptr<Batch> batch;
            {
                std::unique_lock lock(m_mutex);
                m_changed.wait(lock, [&] { return !m_full.empty() || m_isRead; });
                if (m_full.empty())
                    break;
                batch = std::move(m_full.front());
                m_full.pop_front();
            }
            if (!batch->isDropped)
                write(*batch);
            goOn(batch->progress);
            giveBack(std::move(batch));
        }
    } catch (...) {
        failure = std::current_exception();
        stop();
    }
    reader.join();
    if (failure || m_failure)
        std::rethrow_exception(failure ? failure : m_failure);
}

void RowStream::write(const Batch& batch)
{
    // An import fills a handful of tables at most.
    std::vector<std::pair<ImportTable*, std::vector<ImportTable::NewRow>>> byTable;
    for (const Row& row : batch.rows) {
        auto rows = std::ranges::find(byTable, row.table, [](const auto& entry) { return entry.first; });
        if (rows == byTable.end())
            rows = byTable.insert(rows, {row.table, {}});
        rows->second.push_back({row.id, batch.cells.data() + row.firstCell});
    }
    for (const auto& [table, rows] : byTable)
        table->write(rows);
}

void RowStream::add(ImportTable& table, qint64 id, std::span<const Cell> cells)
{
    if (m_isDropped)
        return;
    Batch& batch = *m_filling;
    batch.rows.push_back({&table, id, batch.cells.size()});
    for (Cell cell : cells) {
        if (cell.kind == Cell::Kind::Text)
            cell.text = kept(cell.text);
        batch.cells.push_back(cell);
    }
}

void RowStream::advance(const ImportProgress& progress)
{
    m_progress = progress;
    if (++m_rowsOfFile >= kRows || m_filling->used > kTextBytes - kRoom)
        handOver();
}

std::string_view RowStream::kept(std::string_view text)
{
    const std::less<const char*> before;
    if (text.empty()
        || (!before(text.data(), m_source.data()) && before(text.data(), m_source.data() + m_source.size())))
        return text.empty() ? std::string_view("") : text;
    Batch& batch = *m_filling;
    if (text.size() > kTextBytes - batch.used) {
        const std::vector<char>& own = batch.longTexts.emplace_back(text.begin(), text.end());
        return {own.data(), own.size()};
    }
    char* const place = batch.texts.data() + batch.used;
    std::ranges::copy(text, place);
    batch.used += text.size();
    return {place, text.size()};
}

void RowStream::handOver()
{
    m_filling->progress = m_progress;
    m_filling->isDropped = m_isDropped;
    m_rowsOfFile = 0;
    {
        const std::lock_guard lock(m_mutex);
        m_full.push_back(std::move(m_filling));
    }
    m_changed.notify_all();
    m_filling = take();
}

std::unique_ptr<RowStream::Batch> RowStream::take()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [&] { return !m_empty.empty() || m_isStopped; });
    if (m_isStopped)
        throw Stopped();
    std::unique_ptr<Batch> batch = std::move(m_empty.back());
    m_empty.pop_back();
    return batch;
}

void RowStream::giveBack(std::unique_ptr<Batch> batch)
{
    batch->rows.clear();
    batch->cells.clear();
    batch->longTexts.clear();
    batch->used = 0;
    {
        const std::lock_guard lock(m_mutex);
        m_empty.push_back(std::move(batch));
    }
    m_changed.notify_all();
}

void RowStream::finish(std::exception_ptr failure)
{
    {
        const std::lock_guard lock(m_mutex);
        m_failure = std::move(failure);
        m_isRead = true;
    }
    m_changed.notify_all();
}

void RowStream::stop()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isStopped = true;
    }
    m_changed.notify_all();
}

} // namespace tasuki::imports
