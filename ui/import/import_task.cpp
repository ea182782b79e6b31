// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/import_task.h"

#include "import/waiting_store.h"
#include "storage/failure.h"

#include <QElapsedTimer>

namespace tasuki {

namespace {

constexpr int kBusyMilliseconds = 10'000;
constexpr qint64 kTellEvery = 50; // milliseconds

} // namespace

ImportTask::ImportTask(QString workspacePath, imports::ImportRequest request, QObject* parent)
    : ImportTask(
        std::move(workspacePath),
        [request = std::move(request)](storage::Database& db, const imports::Importer::Progress& progress) {
            return imports::importAndSettle(db, request, progress);
        },
        parent)
{}

ImportTask::ImportTask(QString workspacePath, Work work, QObject* parent)
    : QObject(parent), m_path(std::move(workspacePath)), m_work(std::move(work))
{}

ImportTask::~ImportTask()
{
    cancel();
    if (m_thread.joinable())
        m_thread.join();
}

void ImportTask::start()
{
    m_bell.onRung([this] { tell(); });
    m_thread = std::thread([this] { work(); });
}

void ImportTask::tell()
{
    if (!m_hasEnded) {
        Q_EMIT progressed(m_rows, m_percent);
    } else if (m_thread.joinable()) { // else it was told: the bell rings for progress, too
        m_thread.join();
        Q_EMIT finished(m_result);
    }
}

void ImportTask::work()
{
    using imports::ImportPreview;
    QElapsedTimer told;
    told.start();
    const auto progress = [&](const imports::ImportProgress& p) {
        if (told.elapsed() >= kTellEvery) {
            told.restart();
            const int percent = p.bytesTotal > 0 ? int(p.bytesDone * 100 / p.bytesTotal) : 0;
            m_rows = p.rows;
            m_percent = percent;
            Q_EMIT m_bell.rung();
        }
        return !m_cancelled.load();
    };
    auto opened = storage::attempt(
        [&] { return std::make_unique<storage::Database>(m_path, storage::OpenMode::ReadWrite, kBusyMilliseconds); });
    const auto worked = [&] { return m_work(**opened, progress); };
    m_result = std::make_shared<Result<ImportPreview>>(opened ? worked() : Result<ImportPreview>(opened.error()));
    m_hasEnded = true;
    Q_EMIT m_bell.rung();
}

} // namespace tasuki
