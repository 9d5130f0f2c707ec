#include "app/analyze/analyze_task.h"

#include <array>

namespace foresail::app::analyze {

namespace {

constexpr std::array all_tasks{
    Task{"dates", dates},              //
    Task{"money", money},              //
    Task{"phones", phones},            //
    Task{"emails", emails},            //
    Task{"urls", urls},                //
    Task{"requests", requests},        //
    Task{"commitments", commitments},  //
    Task{"clauses", clauses},          //
    Task{"intent", intent},            //
    Task{"signals", signals},          //
    Task{"reply", reply},              //
    Task{"passages", passages},        //
    Task{"followup", followup},        //
    Task{"contacts", contacts},        //
    Task{"injection", injection},      //
    Task{"guard", guard},              //
    Task{"embeddings", embeddings},    //
};

}  // namespace

std::span<const Task> tasks() {
    return all_tasks;
}

}  // namespace foresail::app::analyze
