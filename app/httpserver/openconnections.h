// SPDX-License-Identifier: MIT
#pragma once

#include <condition_variable>
#include <mutex>
#include <vector>

namespace bellpush {

/// The connections being served, and the right to cut them. Thread-safe.
class OpenConnections
{
public:
    /// Serves at most `most` at once, and as many again while those that are cut take their leave.
    explicit OpenConnections(size_t most) : m_most(most) { }

    /// Takes `socket` in, if need be in place of the oldest, which is cut: whoever says all of a
    /// request at once is answered long before it is the oldest. False once all were cut.
    bool admit(int socket);

    /// Closes `socket`: the last thing that is done with it.
    void leave(int socket);

    /// Cuts all, admits no more, and returns when the last has left.
    void cutAll();

private:
    struct Connection {
        int socket;
        bool isCut;
    };

    /// The oldest that is not cut yet; there has to be one.
    void cutOldest();

    const size_t m_most;
    std::mutex m_mutex;
    std::condition_variable m_hasRoom; ///< Told of every one that leaves.
    std::vector<Connection> m_open;    ///< The oldest first.
    bool m_isClosed = false;
};

} // namespace bellpush
