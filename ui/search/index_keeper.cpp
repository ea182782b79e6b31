// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/index_keeper.h"

#include "edit/change_set.h"
#include "search/search_index.h"
#include "session/session.h"
#include "storage/failure.h"

#include <QTimer>

#include <chrono>
#include <system_error>

namespace tasuki {

using namespace std::chrono_literals;

namespace {

constexpr auto kAfterOpening = 2s;
constexpr qint64 kRowsAPiece = 100; ///< an edit waits for one piece, and the window waits no longer than a blink
constexpr auto kBetween = 50ms;     ///< for those who want to write
constexpr int kPatienceMilliseconds = 10'000;

void catchUp(const QString& path, const std::atomic<bool>& stopped)
{
    // Where it does not succeed, the next start of the program tries again, and searches read what is missing.
    const auto done = storage::attempt([&] {
        storage::Database db(path, storage::OpenMode::ReadWrite, kPatienceMilliseconds);
        search::SearchIndex index(db);
        while (!stopped && !index.isComplete()) {
            index.takeIn(kRowsAPiece, [&] { return !stopped; });
            std::this_thread::sleep_for(kBetween);
        }
    });
    Q_UNUSED(done);
}

} // namespace

IndexKeeper::IndexKeeper(Session& session) : QObject(&session), m_session(session)
{
    QTimer::singleShot(kAfterOpening, this, &IndexKeeper::start);
    connect(&session, &Session::changed, this, [this](const ChangeSet& changes) {
        if (changes.isEverything()) // as after an import
            start();
    });
}

IndexKeeper::~IndexKeeper()
{
    m_stopped = true;
    if (m_thread.joinable())
        m_thread.join();
}

void IndexKeeper::start()
{
    if (m_isRunning || m_session.workspace().isReadOnly() || m_session.db().isMoved())
        return;
    const auto complete = storage::attempt([&] { return search::SearchIndex(m_session.db()).isComplete(); });
    if (!complete || *complete)
        return;
    if (m_thread.joinable())
        m_thread.join(); // it has come to its end
    try {
        m_isRunning = true;
        m_thread = std::thread([path = m_session.workspace().path(), this] {
            catchUp(path, m_stopped);
            m_isRunning = false;
        });
    } catch (const std::system_error&) {
        m_isRunning = false; // the system has no thread left
    }
}

} // namespace tasuki
