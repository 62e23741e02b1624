using System.Collections.Immutable;
using SignalWire.Agents.Generators.Model;
using SignalWire.Agents.Generators.Model.Constants;
using SignalWire.Agents.Generators.Model.Conversation;

namespace SignalWire.Agents.Generators.Parsing.Conversation;

/// <summary>The conversation of an agent, and the constants by which code names its parts.</summary>
/// <param name="Contexts">The contexts that are sound.</param>
/// <param name="Declared">All contexts as they are declared.</param>
/// <param name="NameClasses">The constants.</param>
/// <param name="ContextNames">What all contexts are called on the wire.</param>
/// <param name="StepNames">What the steps of all contexts are called on the wire.</param>
internal sealed record ConversationModels(
    EquatableArray<ContextModel> Contexts,
    ImmutableArray<DeclaredContext> Declared,
    EquatableArray<NameClass> NameClasses,
    IReadOnlyList<string> ContextNames,
    IReadOnlyList<string> StepNames);
