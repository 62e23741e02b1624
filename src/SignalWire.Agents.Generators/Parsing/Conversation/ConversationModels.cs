using System.Collections.Immutable;
using SignalWire.Agents.Generators.Model;
using SignalWire.Agents.Generators.Model.Constants;
using SignalWire.Agents.Generators.Model.Conversation;

namespace SignalWire.Agents.Generators.Parsing.Conversation;

/// <summary>The conversation of an agent, and the constants with which code names its parts.</summary>
/// <param name="Contexts">The valid contexts.</param>
/// <param name="Declared">All declared contexts.</param>
/// <param name="NameClasses">The classes of constants.</param>
/// <param name="ContextNames">The wire names of all contexts.</param>
/// <param name="StepNames">The wire names of the steps of all contexts.</param>
internal sealed record ConversationModels(
    EquatableArray<ContextModel> Contexts,
    ImmutableArray<DeclaredContext> Declared,
    EquatableArray<NameClass> NameClasses,
    IReadOnlyList<string> ContextNames,
    IReadOnlyList<string> StepNames);
