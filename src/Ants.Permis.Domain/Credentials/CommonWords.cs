namespace Ants.Permis.Credentials;

/// <summary>Words that many people take for a password: small letters without signs, separated by blanks.</summary>
internal static class CommonWords
{
    public const string All =
        """
        password passwort passord pass passe motdepasse monmotdepasse mdp secret sesame codesecret identifiant login connexion compte moncompte admin administrateur
        administrator root user utilisateur guest invite test testing demo default changeme changemoi letmein welcome bienvenue hello hellothere bonjour bonsoir salut
        coucou bisous bisou merci jetaime jetadore iloveyou loveyou love lovely amour monamour mamour moncoeur cherie cheri doudou loulou chouchou poupette nounours
        tresor princesse princess prince prinses ange angel diable soleil sunshine lune etoile star ciel fleur flower rose papillon butterfly rainbow arcenciel
        chocolat chocolate caramel vanille fraise cerise banane orange citron pomme cookie biscuit cheese fromage camembert pizza coffee cafe
        chat chaton minou chien toutou lapin tigre tiger lion dragon monkey singe panda dauphin dolphin cheval horse licorne unicorn eagle aigle loup wolf
        famille family maman papa bebe maison home enfants vacances travail work bureau office ecole school ordinateur computer internet google facebook
        football foot soccer rugby tennis basket basketball baseball hockey marseille allezlom paris parissaintgermain psg lyon lille bordeaux nantes toulouse bretagne
        corse france vivelafrance francais london england america liverpool chelsea arsenal barcelona barcelone juventus
        superman batman spiderman pokemon pikachu starwars naruto minecraft zelda mario sonic harrypotter hermione matrix ninja samurai pirate master maitre
        hunter killer shadow ghost phoenix thunder lightning tonnerre magic magique mystere freedom liberte egalite fraternite whatever trustno nothing rien toujours
        jamais forever bonheur joyeux noel printemps summer winter spring autumn automne hiver lundi mardi mercredi jeudi vendredi samedi dimanche monday friday sunday
        janvier fevrier mars avril juin juillet aout septembre octobre novembre decembre january february april june july august september october november december
        michel nicolas thomas camille marie julien sebastien alexandre isabelle nathalie caroline charlotte antoine pierre philippe daniel michael jessica jordan
        michelle ashley andrea charlie harley ginger pepper maggie buster voiture moto camion peugeot renault citroen ferrari porsche mustang mercedes yamaha
        permis permisdeconduire autoecole conduite conduire cartegrise ants
        azertyuiopqsdfghjklm azeqsd azeqsdwxc qweasd qweasdzxc aqwzsx aqwxsz azeazeaze poiuytreza mlkjhgfdsq zaqxsw qazwsx qazwsxedc wsxedc zaqwsx
        1q2w3e 1q2w3e4r 1q2w3e4r5t 1a2z3e 1a2z3e4r 1a2z3e4r5t 1qaz2wsx 1qaz2wsx3edc zaq12wsx 1aqw2zsx a1z2e3 a1z2e3r4 a1b2c3 a1b2c3d4 q1w2e3r4 qwer1234 abc123 a123456 aa123456
        147258369 159753 147852 147852369 789456123 741852963 963852741 159357 1029384756 102030 112233 11223344 1122334455 123321 007 3141592653 31415926 271828 696969
        """;
}
