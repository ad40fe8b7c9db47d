// Seen by clang-tidy alone, before every file. Clang 14 defines a constexpr destructor where its class ends, and so
// needs what libqpdf's JSON holds, a std::vector<JSON>, before JSON is complete; a destructor that is no constexpr can
// wait.
#pragma once

#include <vector>

class JSON;
template <>
class std::vector<JSON>
{
public:
    ~vector();
};
