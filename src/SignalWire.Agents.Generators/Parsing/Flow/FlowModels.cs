using SignalWire.Agents.Generators.Model;
using SignalWire.Agents.Generators.Model.Constants;
using SignalWire.Agents.Generators.Model.Flow;

namespace SignalWire.Agents.Generators.Parsing.Flow;

/// <summary>The conversation of an agent, and the constants by which code names its parts.</summary>
internal sealed record FlowModels(EquatableArray<ContextModel> Contexts, EquatableArray<NameClass> NameClasses);
