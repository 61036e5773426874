using Scheduler.Silo.Demo;

namespace Scheduler.Tests.Panel.Hosting;

/// <summary>Someone of the demonstration who opens the panel.</summary>
/// <param name="Email">Where they sign in; empty: nobody is signed in.</param>
public sealed record Person(string Email)
{
    public static Person Nobody { get; } = new("");

    public static Person Manager { get; } = new("camille.aubry@atelier-meridienne.example");

    public static Person Corvaisier { get; } = new(DemoCast.Corvaisier.Email);

    public static Person Bellacombe { get; } = new(DemoCast.Bellacombe.Email);

    public static Person Of(string name) => name switch
    {
        nameof(Manager) => Manager,
        nameof(Corvaisier) => Corvaisier,
        nameof(Bellacombe) => Bellacombe,
        _ => Nobody,
    };
}
