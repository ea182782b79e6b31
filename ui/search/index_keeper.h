// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <atomic>
#include <thread>

namespace tasuki {

class Session;

/// Takes the rows of an older workspace and of large imports into the search index, beside the window and piece by
/// piece, so that an edit never waits long. A search finds them all the same meanwhile. Goes with the session.
class IndexKeeper final : public QObject {
    Q_OBJECT
public:
    explicit IndexKeeper(Session& session);
    ~IndexKeeper() override;
    /// Begins, where anything is left to do; else a moment after the window has opened.
    void start();

private:
    Session& m_session;
    std::atomic<bool> m_stopped = false;
    std::atomic<bool> m_isRunning = false;
    std::thread m_thread;
};

} // namespace tasuki
