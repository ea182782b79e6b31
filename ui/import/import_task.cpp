// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/import_task.h"

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
        [request = std::move(request)](imports::Importer& importer, const imports::Importer::Progress& progress) {
            return importer.run(request, progress);
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
    m_thread = std::thread([this] { work(); });
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
            QMetaObject::invokeMethod(
                this, [this, rows = p.rows, percent] { Q_EMIT progressed(rows, percent); }, Qt::QueuedConnection);
        }
        return !m_cancelled.load();
    };
    auto opened = storage::attempt(
        [&] { return std::make_unique<storage::Database>(m_path, storage::OpenMode::ReadWrite, kBusyMilliseconds); });
    const auto worked = [&] {
        imports::Importer importer(**opened);
        return m_work(importer, progress);
    };
    auto result = std::make_shared<Result<ImportPreview>>(opened ? worked() : Result<ImportPreview>(opened.error()));
    QMetaObject::invokeMethod(
        this, [this, result] { Q_EMIT finished(result); }, Qt::QueuedConnection);
}

} // namespace tasuki
